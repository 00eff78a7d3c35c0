// <AL/al.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
typedef char ALboolean;
typedef char ALchar;
typedef double ALdouble;
typedef float ALfloat;
typedef int ALenum;
typedef int ALint;
typedef int ALsizei;
typedef short ALshort;
typedef signed char ALbyte;
typedef unsigned char ALubyte;
typedef unsigned int ALuint;
typedef unsigned short ALushort;
typedef void ALvoid;
ALboolean alGetBoolean(ALenum);
ALboolean alIsBuffer(ALuint);
ALboolean alIsEnabled(ALenum);
ALboolean alIsExtensionPresent(const ALchar *);
ALboolean alIsSource(ALuint);
ALdouble alGetDouble(ALenum);
ALenum alGetEnumValue(const ALchar *);
ALenum alGetError(void);
ALfloat alGetFloat(ALenum);
ALint alGetInteger(ALenum);
const ALchar *alGetString(ALenum);
void *alGetProcAddress(const ALchar *);
void alBuffer3f(ALuint, ALenum, ALfloat, ALfloat, ALfloat);
void alBuffer3i(ALuint, ALenum, ALint, ALint, ALint);
void alBufferData(ALuint, ALenum, const ALvoid *, ALsizei, ALsizei);
void alBufferf(ALuint, ALenum, ALfloat);
void alBufferfv(ALuint, ALenum, const ALfloat *);
void alBufferi(ALuint, ALenum, ALint);
void alBufferiv(ALuint, ALenum, const ALint *);
void alDeleteBuffers(ALsizei, const ALuint *);
void alDeleteSources(ALsizei, const ALuint *);
void alDisable(ALenum);
void alDistanceModel(ALenum);
void alDopplerFactor(ALfloat);
void alDopplerVelocity(ALfloat);
void alEnable(ALenum);
void alGenBuffers(ALsizei, ALuint *);
void alGenSources(ALsizei, ALuint *);
void alGetBooleanv(ALenum, ALboolean *);
void alGetBuffer3f(ALuint, ALenum, ALfloat *, ALfloat *, ALfloat *);
void alGetBuffer3i(ALuint, ALenum, ALint *, ALint *, ALint *);
void alGetBufferf(ALuint, ALenum, ALfloat *);
void alGetBufferfv(ALuint, ALenum, ALfloat *);
void alGetBufferi(ALuint, ALenum, ALint *);
void alGetBufferiv(ALuint, ALenum, ALint *);
void alGetDoublev(ALenum, ALdouble *);
void alGetFloatv(ALenum, ALfloat *);
void alGetIntegerv(ALenum, ALint *);
void alGetListener3f(ALenum, ALfloat *, ALfloat *, ALfloat *);
void alGetListener3i(ALenum, ALint *, ALint *, ALint *);
void alGetListenerf(ALenum, ALfloat *);
void alGetListenerfv(ALenum, ALfloat *);
void alGetListeneri(ALenum, ALint *);
void alGetListeneriv(ALenum, ALint *);
void alGetSource3f(ALuint, ALenum, ALfloat *, ALfloat *, ALfloat *);
void alGetSource3i(ALuint, ALenum, ALint *, ALint *, ALint *);
void alGetSourcef(ALuint, ALenum, ALfloat *);
void alGetSourcefv(ALuint, ALenum, ALfloat *);
void alGetSourcei(ALuint, ALenum, ALint *);
void alGetSourceiv(ALuint, ALenum, ALint *);
void alListener3f(ALenum, ALfloat, ALfloat, ALfloat);
void alListener3i(ALenum, ALint, ALint, ALint);
void alListenerf(ALenum, ALfloat);
void alListenerfv(ALenum, const ALfloat *);
void alListeneri(ALenum, ALint);
void alListeneriv(ALenum, const ALint *);
void alSource3f(ALuint, ALenum, ALfloat, ALfloat, ALfloat);
void alSource3i(ALuint, ALenum, ALint, ALint, ALint);
void alSourcePause(ALuint);
void alSourcePausev(ALsizei, const ALuint *);
void alSourcePlay(ALuint);
void alSourcePlayv(ALsizei, const ALuint *);
void alSourceQueueBuffers(ALuint, ALsizei, const ALuint *);
void alSourceRewind(ALuint);
void alSourceRewindv(ALsizei, const ALuint *);
void alSourceStop(ALuint);
void alSourceStopv(ALsizei, const ALuint *);
void alSourceUnqueueBuffers(ALuint, ALsizei, ALuint *);
void alSourcef(ALuint, ALenum, ALfloat);
void alSourcefv(ALuint, ALenum, const ALfloat *);
void alSourcei(ALuint, ALenum, ALint);
void alSourceiv(ALuint, ALenum, const ALint *);
void alSpeedOfSound(ALfloat);
#define OPENAL_AL_H__
#define AL_BITS 0x2002
#define AL_BUFFER 0x1009
#define AL_BUFFERS_PROCESSED 0x1016
#define AL_BUFFERS_QUEUED 0x1015
#define AL_BYTE_OFFSET 0x1026
#define AL_CHANNELS 0x2003
#define AL_CONE_INNER_ANGLE 0x1001
#define AL_CONE_OUTER_ANGLE 0x1002
#define AL_CONE_OUTER_GAIN 0x1022
#define AL_DIRECTION 0x1005
#define AL_DISTANCE_MODEL 0xD000
#define AL_DOPPLER_FACTOR 0xC000
#define AL_DOPPLER_VELOCITY 0xC001
#define AL_EXPONENT_DISTANCE 0xD005
#define AL_EXPONENT_DISTANCE_CLAMPED 0xD006
#define AL_EXTENSIONS 0xB004
#define AL_FALSE 0
#define AL_FORMAT_MONO16 0x1101
#define AL_FORMAT_MONO8 0x1100
#define AL_FORMAT_STEREO16 0x1103
#define AL_FORMAT_STEREO8 0x1102
#define AL_FREQUENCY 0x2001
#define AL_GAIN 0x100A
#define AL_ILLEGAL_COMMAND AL_INVALID_OPERATION
#define AL_ILLEGAL_ENUM AL_INVALID_ENUM
#define AL_INITIAL 0x1011
#define AL_INVALID (-1)
#define AL_INVALID_ENUM 0xA002
#define AL_INVALID_NAME 0xA001
#define AL_INVALID_OPERATION 0xA004
#define AL_INVALID_VALUE 0xA003
#define AL_INVERSE_DISTANCE 0xD001
#define AL_INVERSE_DISTANCE_CLAMPED 0xD002
#define AL_LINEAR_DISTANCE 0xD003
#define AL_LINEAR_DISTANCE_CLAMPED 0xD004
#define AL_LOOPING 0x1007
#define AL_MAX_DISTANCE 0x1023
#define AL_MAX_GAIN 0x100E
#define AL_MIN_GAIN 0x100D
#define AL_NONE 0
#define AL_NO_ERROR 0
#define AL_ORIENTATION 0x100F
#define AL_OUT_OF_MEMORY 0xA005
#define AL_PAUSED 0x1013
#define AL_PENDING 0x2011
#define AL_PITCH 0x1003
#define AL_PLAYING 0x1012
#define AL_POSITION 0x1004
#define AL_PROCESSED 0x2012
#define AL_REFERENCE_DISTANCE 0x1020
#define AL_RENDERER 0xB003
#define AL_ROLLOFF_FACTOR 0x1021
#define AL_SAMPLE_OFFSET 0x1025
#define AL_SEC_OFFSET 0x1024
#define AL_SIZE 0x2004
#define AL_SOURCE_RELATIVE 0x202
#define AL_SOURCE_STATE 0x1010
#define AL_SOURCE_TYPE 0x1027
#define AL_SPEED_OF_SOUND 0xC003
#define AL_STATIC 0x1028
#define AL_STOPPED 0x1014
#define AL_STREAMING 0x1029
#define AL_TRUE 1
#define AL_UNDETERMINED 0x1030
#define AL_UNUSED 0x2010
#define AL_VELOCITY 0x1006
#define AL_VENDOR 0xB001
#define AL_VERSION 0xB002
#define AL_VERSION_1_0
#define AL_VERSION_1_1
#define OPENAL
