// <AL/alc.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
struct ALCcontext_struct;
struct ALCdevice_struct;
typedef char ALCboolean;
typedef char ALCchar;
typedef double ALCdouble;
typedef float ALCfloat;
typedef int ALCenum;
typedef int ALCint;
typedef int ALCsizei;
typedef short ALCshort;
typedef signed char ALCbyte;
typedef struct ALCcontext_struct ALCcontext;
typedef struct ALCdevice_struct ALCdevice;
typedef unsigned char ALCubyte;
typedef unsigned int ALCuint;
typedef unsigned short ALCushort;
typedef void ALCvoid;
ALCboolean alcCaptureCloseDevice(ALCdevice *);
ALCboolean alcCloseDevice(ALCdevice *);
ALCboolean alcIsExtensionPresent(ALCdevice *, const ALCchar *);
ALCboolean alcMakeContextCurrent(ALCcontext *);
ALCcontext *alcCreateContext(ALCdevice *, const ALCint *);
ALCcontext *alcGetCurrentContext(void);
ALCdevice *alcCaptureOpenDevice(const ALCchar *, ALCuint, ALCenum, ALCsizei);
ALCdevice *alcGetContextsDevice(ALCcontext *);
ALCdevice *alcOpenDevice(const ALCchar *);
ALCenum alcGetEnumValue(ALCdevice *, const ALCchar *);
ALCenum alcGetError(ALCdevice *);
const ALCchar *alcGetString(ALCdevice *, ALCenum);
void *alcGetProcAddress(ALCdevice *, const ALCchar *);
void alcCaptureSamples(ALCdevice *, ALCvoid *, ALCsizei);
void alcCaptureStart(ALCdevice *);
void alcCaptureStop(ALCdevice *);
void alcDestroyContext(ALCcontext *);
void alcGetIntegerv(ALCdevice *, ALCenum, ALCsizei, ALCint *);
void alcProcessContext(ALCcontext *);
void alcSuspendContext(ALCcontext *);
#define OPENAL_ALC_H__
#define ALCAPI ALC_API
#define ALCAPIENTRY ALC_APIENTRY
#define ALC_ALL_ATTRIBUTES 0x1003
#define ALC_ALL_DEVICES_SPECIFIER 0x1013
#define ALC_ATTRIBUTES_SIZE 0x1002
#define ALC_CAPTURE_DEFAULT_DEVICE_SPECIFIER 0x311
#define ALC_CAPTURE_DEVICE_SPECIFIER 0x310
#define ALC_CAPTURE_SAMPLES 0x312
#define ALC_DEFAULT_ALL_DEVICES_SPECIFIER 0x1012
#define ALC_DEFAULT_DEVICE_SPECIFIER 0x1004
#define ALC_DEVICE_SPECIFIER 0x1005
#define ALC_ENUMERATE_ALL_EXT 1
#define ALC_EXTENSIONS 0x1006
#define ALC_EXT_CAPTURE 1
#define ALC_FALSE 0
#define ALC_FREQUENCY 0x1007
#define ALC_INVALID 0
#define ALC_INVALID_CONTEXT 0xA002
#define ALC_INVALID_DEVICE 0xA001
#define ALC_INVALID_ENUM 0xA003
#define ALC_INVALID_VALUE 0xA004
#define ALC_MAJOR_VERSION 0x1000
#define ALC_MINOR_VERSION 0x1001
#define ALC_MONO_SOURCES 0x1010
#define ALC_NO_ERROR 0
#define ALC_OUT_OF_MEMORY 0xA005
#define ALC_REFRESH 0x1008
#define ALC_STEREO_SOURCES 0x1011
#define ALC_SYNC 0x1009
#define ALC_TRUE 1
#define ALC_VERSION_0_1 1
#define AL_ALC_H
