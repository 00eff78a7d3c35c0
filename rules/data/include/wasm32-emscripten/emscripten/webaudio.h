// <emscripten/webaudio.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <memory.h>
#include <stdint.h>
typedef int EMSCRIPTEN_WEBAUDIO_T;
typedef int EMSCRIPTEN_AUDIO_WORKLET_NODE_T;
struct EmscriptenWebAudioCreateAttributes { const char *latencyHint; uint32_t sampleRate; int32_t renderSizeHint; };
typedef struct EmscriptenWebAudioCreateAttributes EmscriptenWebAudioCreateAttributes;
typedef int AUDIO_CONTEXT_STATE;
typedef void (*EmscriptenResumeAudioContextCallback)(EMSCRIPTEN_WEBAUDIO_T, AUDIO_CONTEXT_STATE, void *);
typedef void (*EmscriptenStartWebAudioWorkletCallback)(EMSCRIPTEN_WEBAUDIO_T, _Bool, void *);
typedef int WEBAUDIO_PARAM_AUTOMATION_RATE;
struct WebAudioParamDescriptor { float defaultValue; float minValue; float maxValue; WEBAUDIO_PARAM_AUTOMATION_RATE automationRate; };
typedef struct WebAudioParamDescriptor WebAudioParamDescriptor;
struct WebAudioWorkletProcessorCreateOptions { const char *name; int numAudioParams; const WebAudioParamDescriptor *audioParamDescriptors; };
typedef struct WebAudioWorkletProcessorCreateOptions WebAudioWorkletProcessorCreateOptions;
typedef void (*EmscriptenWorkletProcessorCreatedCallback)(EMSCRIPTEN_WEBAUDIO_T, _Bool, void *);
struct AudioSampleFrame { const int numberOfChannels; const int samplesPerChannel; float *data; };
typedef struct AudioSampleFrame AudioSampleFrame;
struct AudioParamFrame { int length; float *data; };
typedef struct AudioParamFrame AudioParamFrame;
typedef _Bool (*EmscriptenWorkletNodeProcessCallback)(int, const AudioSampleFrame *, int, AudioSampleFrame *, int, const AudioParamFrame *, void *);
typedef enum { WEBAUDIO_CHANNEL_COUNT_MODE_MAX, WEBAUDIO_CHANNEL_COUNT_MODE_CLAMPED_MAX, WEBAUDIO_CHANNEL_COUNT_MODE_EXPLICIT } WEBAUDIO_CHANNEL_COUNT_MODE;
typedef enum { WEBAUDIO_CHANNEL_INTERPRETATION_SPEAKERS, WEBAUDIO_CHANNEL_INTERPRETATION_DISCRETE } WEBAUDIO_CHANNEL_INTERPRETATION;
struct EmscriptenAudioWorkletNodeCreateOptions { int numberOfInputs; int numberOfOutputs; int *outputChannelCounts; unsigned long channelCount; WEBAUDIO_CHANNEL_COUNT_MODE channelCountMode; WEBAUDIO_CHANNEL_INTERPRETATION channelInterpretation; };
typedef struct EmscriptenAudioWorkletNodeCreateOptions EmscriptenAudioWorkletNodeCreateOptions;
EMSCRIPTEN_WEBAUDIO_T emscripten_create_audio_context(const EmscriptenWebAudioCreateAttributes *);
void emscripten_resume_audio_context_async(EMSCRIPTEN_WEBAUDIO_T, EmscriptenResumeAudioContextCallback, void *);
void emscripten_resume_audio_context_sync(EMSCRIPTEN_WEBAUDIO_T);
AUDIO_CONTEXT_STATE emscripten_audio_context_state(EMSCRIPTEN_WEBAUDIO_T);
void emscripten_destroy_audio_context(EMSCRIPTEN_WEBAUDIO_T);
void emscripten_destroy_web_audio_node(EMSCRIPTEN_WEBAUDIO_T);
void emscripten_start_wasm_audio_worklet_thread_async(EMSCRIPTEN_WEBAUDIO_T, void *, uint32_t, EmscriptenStartWebAudioWorkletCallback, void *);
void emscripten_create_wasm_audio_worklet_processor_async(EMSCRIPTEN_WEBAUDIO_T, const WebAudioWorkletProcessorCreateOptions *, EmscriptenWorkletProcessorCreatedCallback, void *);
int emscripten_audio_context_quantum_size(EMSCRIPTEN_WEBAUDIO_T);
int emscripten_audio_context_sample_rate(EMSCRIPTEN_WEBAUDIO_T);
EMSCRIPTEN_WEBAUDIO_T emscripten_create_wasm_audio_worklet_node(EMSCRIPTEN_WEBAUDIO_T, const char *, const EmscriptenAudioWorkletNodeCreateOptions *, EmscriptenWorkletNodeProcessCallback, void *);
void emscripten_audio_node_connect(EMSCRIPTEN_WEBAUDIO_T, EMSCRIPTEN_WEBAUDIO_T, int, int);
_Bool emscripten_current_thread_is_audio_worklet(void);
void emscripten_audio_worklet_post_function_v(EMSCRIPTEN_WEBAUDIO_T, void (*)(void));
void emscripten_audio_worklet_post_function_vi(EMSCRIPTEN_WEBAUDIO_T, void (*)(int), int);
void emscripten_audio_worklet_post_function_vii(EMSCRIPTEN_WEBAUDIO_T, void (*)(int, int), int, int);
void emscripten_audio_worklet_post_function_viii(EMSCRIPTEN_WEBAUDIO_T, void (*)(int, int, int), int, int, int);
void emscripten_audio_worklet_post_function_vd(EMSCRIPTEN_WEBAUDIO_T, void (*)(double), double);
void emscripten_audio_worklet_post_function_vdd(EMSCRIPTEN_WEBAUDIO_T, void (*)(double, double), double, double);
void emscripten_audio_worklet_post_function_vddd(EMSCRIPTEN_WEBAUDIO_T, void (*)(double, double, double), double, double, double);
void emscripten_audio_worklet_post_function_sig(EMSCRIPTEN_WEBAUDIO_T, void *, const char *, ...);
#define AUDIO_CONTEXT_RENDER_SIZE_DEFAULT 0
#define AUDIO_CONTEXT_RENDER_SIZE_HARDWARE -1
#define AUDIO_CONTEXT_STATE_SUSPENDED 0
#define AUDIO_CONTEXT_STATE_RUNNING 1
#define AUDIO_CONTEXT_STATE_CLOSED 2
#define AUDIO_CONTEXT_STATE_INTERRUPTED 3
#define WEBAUDIO_PARAM_A_RATE 0
#define WEBAUDIO_PARAM_K_RATE 1
#define EMSCRIPTEN_AUDIO_MAIN_THREAD 0
