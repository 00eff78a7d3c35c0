// <SDL/SDL_mixer.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_types.h>
#include <SDL/SDL_rwops.h>
#include <SDL/SDL_audio.h>
#include <SDL/SDL_endian.h>
#include <SDL/SDL_version.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { MIX_INIT_FLAC = 1, MIX_INIT_MOD, MIX_INIT_MP3 = 4, MIX_INIT_OGG = 8, MIX_INIT_FLUIDSYNTH = 16 } MIX_InitFlags;
struct Mix_Chunk { int allocated; Uint8 *abuf; Uint32 alen; Uint8 volume; };
typedef struct Mix_Chunk Mix_Chunk;
typedef enum { MIX_NO_FADING, MIX_FADING_OUT, MIX_FADING_IN } Mix_Fading;
typedef enum { MUS_NONE, MUS_CMD, MUS_WAV, MUS_MOD, MUS_MID, MUS_OGG, MUS_MP3, MUS_MP3_MAD, MUS_FLAC, MUS_MODPLUG } Mix_MusicType;
struct _Mix_Music;
typedef struct _Mix_Music Mix_Music;
typedef void (*Mix_EffectFunc_t)(int, void *, int, void *);
typedef void (*Mix_EffectDone_t)(int, void *);
const SDL_version *Mix_Linked_Version(void);
int Mix_Init(int);
void Mix_Quit(void);
int Mix_OpenAudio(int, Uint16, int, int);
int Mix_AllocateChannels(int);
int Mix_QuerySpec(int *, Uint16 *, int *);
Mix_Chunk *Mix_LoadWAV_RW(SDL_RWops *, int);
Mix_Chunk *Mix_LoadWAV(const char *);
Mix_Music *Mix_LoadMUS(const char *);
Mix_Music *Mix_LoadMUS_RW(SDL_RWops *);
Mix_Music *Mix_LoadMUSType_RW(SDL_RWops *, Mix_MusicType, int);
Mix_Chunk *Mix_QuickLoad_WAV(Uint8 *);
Mix_Chunk *Mix_QuickLoad_RAW(Uint8 *, Uint32);
void Mix_FreeChunk(Mix_Chunk *);
void Mix_FreeMusic(Mix_Music *);
int Mix_GetNumChunkDecoders(void);
const char *Mix_GetChunkDecoder(int);
int Mix_GetNumMusicDecoders(void);
const char *Mix_GetMusicDecoder(int);
Mix_MusicType Mix_GetMusicType(const Mix_Music *);
void Mix_SetPostMix(void (*)(void *, Uint8 *, int), void *);
void Mix_HookMusic(void (*)(void *, Uint8 *, int), void *);
void Mix_HookMusicFinished(void (*)(void));
void *Mix_GetMusicHookData(void);
void Mix_ChannelFinished(void (*)(int));
int Mix_RegisterEffect(int, Mix_EffectFunc_t, Mix_EffectDone_t, void *);
int Mix_UnregisterEffect(int, Mix_EffectFunc_t);
int Mix_UnregisterAllEffects(int);
int Mix_SetPanning(int, Uint8, Uint8);
int Mix_SetPosition(int, Sint16, Uint8);
int Mix_SetDistance(int, Uint8);
int Mix_SetReverseStereo(int, int);
int Mix_ReserveChannels(int);
int Mix_GroupChannel(int, int);
int Mix_GroupChannels(int, int, int);
int Mix_GroupAvailable(int);
int Mix_GroupCount(int);
int Mix_GroupOldest(int);
int Mix_GroupNewer(int);
int Mix_PlayChannelTimed(int, Mix_Chunk *, int, int);
int Mix_PlayMusic(Mix_Music *, int);
int Mix_FadeInMusic(Mix_Music *, int, int);
int Mix_FadeInMusicPos(Mix_Music *, int, int, double);
int Mix_FadeInChannelTimed(int, Mix_Chunk *, int, int, int);
int Mix_Volume(int, int);
int Mix_VolumeChunk(Mix_Chunk *, int);
int Mix_VolumeMusic(int);
int Mix_HaltChannel(int);
int Mix_HaltGroup(int);
int Mix_HaltMusic(void);
int Mix_ExpireChannel(int, int);
int Mix_FadeOutChannel(int, int);
int Mix_FadeOutGroup(int, int);
int Mix_FadeOutMusic(int);
Mix_Fading Mix_FadingMusic(void);
Mix_Fading Mix_FadingChannel(int);
void Mix_Pause(int);
void Mix_Resume(int);
int Mix_Paused(int);
void Mix_PauseMusic(void);
void Mix_ResumeMusic(void);
void Mix_RewindMusic(void);
int Mix_PausedMusic(void);
int Mix_SetMusicPosition(double);
int Mix_Playing(int);
int Mix_PlayingMusic(void);
int Mix_SetMusicCMD(const char *);
int Mix_SetSynchroValue(int);
int Mix_GetSynchroValue(void);
int Mix_SetSoundFonts(const char *);
const char *Mix_GetSoundFonts(void);
int Mix_EachSoundFont(int (*)(const char *, void *), void *);
Mix_Chunk *Mix_GetChunk(int);
void Mix_CloseAudio(void);
#define _SDL_MIXER_H
#define SDL_MIXER_MAJOR_VERSION 1
#define SDL_MIXER_MINOR_VERSION 2
#define SDL_MIXER_PATCHLEVEL 12
#define SDL_MIXER_VERSION(X) { (X)->major = SDL_MIXER_MAJOR_VERSION; (X)->minor = SDL_MIXER_MINOR_VERSION; (X)->patch = SDL_MIXER_PATCHLEVEL; }
#define MIX_MAJOR_VERSION SDL_MIXER_MAJOR_VERSION
#define MIX_MINOR_VERSION SDL_MIXER_MINOR_VERSION
#define MIX_PATCHLEVEL SDL_MIXER_PATCHLEVEL
#define MIX_VERSION(X) SDL_MIXER_VERSION(X)
#define MIX_CHANNELS 8
#define MIX_DEFAULT_FREQUENCY 22050
#define MIX_DEFAULT_FORMAT AUDIO_S16LSB
#define MIX_DEFAULT_CHANNELS 2
#define MIX_MAX_VOLUME 128
#define MIX_CHANNEL_POST -2
#define MIX_EFFECTSMAXSPEED "MIX_EFFECTSMAXSPEED"
#define Mix_PlayChannel(channel,chunk,loops) Mix_PlayChannelTimed(channel,chunk,loops,-1)
#define Mix_FadeInChannel(channel,chunk,loops,ms) Mix_FadeInChannelTimed(channel,chunk,loops,ms,-1)
#define Mix_SetError SDL_SetError
#define Mix_GetError SDL_GetError
