// <emscripten/html5.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_types.h>
#include <emscripten/emscripten.h>
#include <emscripten/console.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5_webgl.h>
#include <pthread.h>
struct EmscriptenKeyboardEvent { double timestamp; unsigned int location; _Bool ctrlKey; _Bool shiftKey; _Bool altKey; _Bool metaKey; _Bool repeat; unsigned int charCode; unsigned int keyCode; unsigned int which; char key[32]; char code[32]; char charValue[32]; char locale[32]; };
typedef struct EmscriptenKeyboardEvent EmscriptenKeyboardEvent;
typedef _Bool (*em_key_callback_func)(int, const EmscriptenKeyboardEvent *, void *);
struct EmscriptenMouseEvent { double timestamp; int screenX; int screenY; int clientX; int clientY; _Bool ctrlKey; _Bool shiftKey; _Bool altKey; _Bool metaKey; unsigned short button; unsigned short buttons; int movementX; int movementY; int targetX; int targetY; int canvasX; int canvasY; int padding; };
typedef struct EmscriptenMouseEvent EmscriptenMouseEvent;
typedef _Bool (*em_mouse_callback_func)(int, const EmscriptenMouseEvent *, void *);
struct EmscriptenWheelEvent { EmscriptenMouseEvent mouse; double deltaX; double deltaY; double deltaZ; unsigned int deltaMode; };
typedef struct EmscriptenWheelEvent EmscriptenWheelEvent;
typedef _Bool (*em_wheel_callback_func)(int, const EmscriptenWheelEvent *, void *);
struct EmscriptenUiEvent { int detail; int documentBodyClientWidth; int documentBodyClientHeight; int windowInnerWidth; int windowInnerHeight; int windowOuterWidth; int windowOuterHeight; int scrollTop; int scrollLeft; };
typedef struct EmscriptenUiEvent EmscriptenUiEvent;
typedef _Bool (*em_ui_callback_func)(int, const EmscriptenUiEvent *, void *);
struct EmscriptenFocusEvent { char nodeName[128]; char id[128]; };
typedef struct EmscriptenFocusEvent EmscriptenFocusEvent;
typedef _Bool (*em_focus_callback_func)(int, const EmscriptenFocusEvent *, void *);
struct EmscriptenDeviceOrientationEvent { double alpha; double beta; double gamma; _Bool absolute; };
typedef struct EmscriptenDeviceOrientationEvent EmscriptenDeviceOrientationEvent;
typedef _Bool (*em_deviceorientation_callback_func)(int, const EmscriptenDeviceOrientationEvent *, void *);
struct EmscriptenDeviceMotionEvent { double accelerationX; double accelerationY; double accelerationZ; double accelerationIncludingGravityX; double accelerationIncludingGravityY; double accelerationIncludingGravityZ; double rotationRateAlpha; double rotationRateBeta; double rotationRateGamma; int supportedFields; };
typedef struct EmscriptenDeviceMotionEvent EmscriptenDeviceMotionEvent;
typedef _Bool (*em_devicemotion_callback_func)(int, const EmscriptenDeviceMotionEvent *, void *);
struct EmscriptenOrientationChangeEvent { int orientationIndex; int orientationAngle; };
typedef struct EmscriptenOrientationChangeEvent EmscriptenOrientationChangeEvent;
typedef _Bool (*em_orientationchange_callback_func)(int, const EmscriptenOrientationChangeEvent *, void *);
struct EmscriptenFullscreenChangeEvent { _Bool isFullscreen; _Bool fullscreenEnabled; char nodeName[128]; char id[128]; int elementWidth; int elementHeight; int screenWidth; int screenHeight; };
typedef struct EmscriptenFullscreenChangeEvent EmscriptenFullscreenChangeEvent;
typedef _Bool (*em_fullscreenchange_callback_func)(int, const EmscriptenFullscreenChangeEvent *, void *);
typedef _Bool (*em_canvasresized_callback_func)(int, const void *, void *);
struct EmscriptenFullscreenStrategy { int scaleMode; int canvasResolutionScaleMode; int filteringMode; em_canvasresized_callback_func canvasResizedCallback; void *canvasResizedCallbackUserData; pthread_t canvasResizedCallbackTargetThread; };
typedef struct EmscriptenFullscreenStrategy EmscriptenFullscreenStrategy;
struct EmscriptenPointerlockChangeEvent { _Bool isActive; char nodeName[128]; char id[128]; };
typedef struct EmscriptenPointerlockChangeEvent EmscriptenPointerlockChangeEvent;
typedef _Bool (*em_pointerlockchange_callback_func)(int, const EmscriptenPointerlockChangeEvent *, void *);
typedef _Bool (*em_pointerlockerror_callback_func)(int, const void *, void *);
struct EmscriptenVisibilityChangeEvent { _Bool hidden; int visibilityState; };
typedef struct EmscriptenVisibilityChangeEvent EmscriptenVisibilityChangeEvent;
typedef _Bool (*em_visibilitychange_callback_func)(int, const EmscriptenVisibilityChangeEvent *, void *);
struct EmscriptenTouchPoint { int identifier; int screenX; int screenY; int clientX; int clientY; int pageX; int pageY; _Bool isChanged; _Bool onTarget; int targetX; int targetY; int canvasX; int canvasY; };
typedef struct EmscriptenTouchPoint EmscriptenTouchPoint;
struct EmscriptenTouchEvent { double timestamp; int numTouches; _Bool ctrlKey; _Bool shiftKey; _Bool altKey; _Bool metaKey; EmscriptenTouchPoint touches[32]; };
typedef struct EmscriptenTouchEvent EmscriptenTouchEvent;
typedef _Bool (*em_touch_callback_func)(int, const EmscriptenTouchEvent *, void *);
struct EmscriptenGamepadEvent { double timestamp; int numAxes; int numButtons; double axis[64]; double analogButton[64]; _Bool digitalButton[64]; _Bool connected; int index; char id[64]; char mapping[64]; };
typedef struct EmscriptenGamepadEvent EmscriptenGamepadEvent;
typedef _Bool (*em_gamepad_callback_func)(int, const EmscriptenGamepadEvent *, void *);
struct EmscriptenBatteryEvent { double chargingTime; double dischargingTime; double level; _Bool charging; };
typedef struct EmscriptenBatteryEvent EmscriptenBatteryEvent;
typedef _Bool (*em_battery_callback_func)(int, const EmscriptenBatteryEvent *, void *);
typedef const char *(*em_beforeunload_callback)(int, const void *, void *);
int emscripten_set_keypress_callback_on_thread(const char *, void *, _Bool, em_key_callback_func, pthread_t);
int emscripten_set_keydown_callback_on_thread(const char *, void *, _Bool, em_key_callback_func, pthread_t);
int emscripten_set_keyup_callback_on_thread(const char *, void *, _Bool, em_key_callback_func, pthread_t);
int emscripten_set_click_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mousedown_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mouseup_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_dblclick_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mousemove_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mouseenter_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mouseleave_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mouseover_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_mouseout_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_set_contextmenu_callback_on_thread(const char *, void *, _Bool, em_mouse_callback_func, pthread_t);
int emscripten_get_mouse_status(EmscriptenMouseEvent *);
int emscripten_set_wheel_callback_on_thread(const char *, void *, _Bool, em_wheel_callback_func, pthread_t);
int emscripten_set_resize_callback_on_thread(const char *, void *, _Bool, em_ui_callback_func, pthread_t);
int emscripten_set_scroll_callback_on_thread(const char *, void *, _Bool, em_ui_callback_func, pthread_t);
int emscripten_set_blur_callback_on_thread(const char *, void *, _Bool, em_focus_callback_func, pthread_t);
int emscripten_set_focus_callback_on_thread(const char *, void *, _Bool, em_focus_callback_func, pthread_t);
int emscripten_set_focusin_callback_on_thread(const char *, void *, _Bool, em_focus_callback_func, pthread_t);
int emscripten_set_focusout_callback_on_thread(const char *, void *, _Bool, em_focus_callback_func, pthread_t);
int emscripten_set_deviceorientation_callback_on_thread(void *, _Bool, em_deviceorientation_callback_func, pthread_t);
int emscripten_get_deviceorientation_status(EmscriptenDeviceOrientationEvent *);
int emscripten_set_devicemotion_callback_on_thread(void *, _Bool, em_devicemotion_callback_func, pthread_t);
int emscripten_get_devicemotion_status(EmscriptenDeviceMotionEvent *);
int emscripten_set_orientationchange_callback_on_thread(void *, _Bool, em_orientationchange_callback_func, pthread_t);
int emscripten_get_orientation_status(EmscriptenOrientationChangeEvent *);
int emscripten_lock_orientation(int);
int emscripten_unlock_orientation(void);
int emscripten_set_fullscreenchange_callback_on_thread(const char *, void *, _Bool, em_fullscreenchange_callback_func, pthread_t);
int emscripten_get_fullscreen_status(EmscriptenFullscreenChangeEvent *);
int emscripten_request_fullscreen(const char *, _Bool);
int emscripten_request_fullscreen_strategy(const char *, _Bool, const EmscriptenFullscreenStrategy *);
int emscripten_exit_fullscreen(void);
int emscripten_enter_soft_fullscreen(const char *, const EmscriptenFullscreenStrategy *);
int emscripten_exit_soft_fullscreen(void);
int emscripten_set_pointerlockchange_callback_on_thread(const char *, void *, _Bool, em_pointerlockchange_callback_func, pthread_t);
int emscripten_set_pointerlockerror_callback_on_thread(const char *, void *, _Bool, em_pointerlockerror_callback_func, pthread_t);
int emscripten_get_pointerlock_status(EmscriptenPointerlockChangeEvent *);
int emscripten_request_pointerlock(const char *, _Bool);
int emscripten_exit_pointerlock(void);
int emscripten_set_visibilitychange_callback_on_thread(void *, _Bool, em_visibilitychange_callback_func, pthread_t);
int emscripten_get_visibility_status(EmscriptenVisibilityChangeEvent *);
int emscripten_set_touchstart_callback_on_thread(const char *, void *, _Bool, em_touch_callback_func, pthread_t);
int emscripten_set_touchend_callback_on_thread(const char *, void *, _Bool, em_touch_callback_func, pthread_t);
int emscripten_set_touchmove_callback_on_thread(const char *, void *, _Bool, em_touch_callback_func, pthread_t);
int emscripten_set_touchcancel_callback_on_thread(const char *, void *, _Bool, em_touch_callback_func, pthread_t);
int emscripten_set_gamepadconnected_callback_on_thread(void *, _Bool, em_gamepad_callback_func, pthread_t);
int emscripten_set_gamepaddisconnected_callback_on_thread(void *, _Bool, em_gamepad_callback_func, pthread_t);
int emscripten_sample_gamepad_data(void);
int emscripten_get_num_gamepads(void);
int emscripten_get_gamepad_status(int, EmscriptenGamepadEvent *);
int emscripten_set_batterychargingchange_callback_on_thread(void *, em_battery_callback_func, pthread_t);
int emscripten_set_batterylevelchange_callback_on_thread(void *, em_battery_callback_func, pthread_t);
int emscripten_get_battery_status(EmscriptenBatteryEvent *);
int emscripten_vibrate(int);
int emscripten_vibrate_pattern(int *, int);
int emscripten_set_beforeunload_callback_on_thread(void *, em_beforeunload_callback, pthread_t);
int emscripten_set_canvas_element_size(const char *, int, int);
int emscripten_get_canvas_element_size(const char *, int *, int *);
int emscripten_set_element_css_size(const char *, double, double);
int emscripten_get_element_css_size(const char *, double *, double *);
void emscripten_html5_remove_all_event_listeners(void);
int emscripten_html5_remove_event_listener(const char *, void *, int, void *);
int emscripten_request_animation_frame(_Bool (*)(double, void *), void *);
void emscripten_cancel_animation_frame(int);
void emscripten_request_animation_frame_loop(_Bool (*)(double, void *), void *);
double emscripten_date_now(void);
double emscripten_performance_now(void);
#define EMSCRIPTEN_EVENT_KEYPRESS 1
#define EMSCRIPTEN_EVENT_KEYDOWN 2
#define EMSCRIPTEN_EVENT_KEYUP 3
#define EMSCRIPTEN_EVENT_CLICK 4
#define EMSCRIPTEN_EVENT_MOUSEDOWN 5
#define EMSCRIPTEN_EVENT_MOUSEUP 6
#define EMSCRIPTEN_EVENT_DBLCLICK 7
#define EMSCRIPTEN_EVENT_MOUSEMOVE 8
#define EMSCRIPTEN_EVENT_WHEEL 9
#define EMSCRIPTEN_EVENT_RESIZE 10
#define EMSCRIPTEN_EVENT_SCROLL 11
#define EMSCRIPTEN_EVENT_BLUR 12
#define EMSCRIPTEN_EVENT_FOCUS 13
#define EMSCRIPTEN_EVENT_FOCUSIN 14
#define EMSCRIPTEN_EVENT_FOCUSOUT 15
#define EMSCRIPTEN_EVENT_DEVICEORIENTATION 16
#define EMSCRIPTEN_EVENT_DEVICEMOTION 17
#define EMSCRIPTEN_EVENT_ORIENTATIONCHANGE 18
#define EMSCRIPTEN_EVENT_FULLSCREENCHANGE 19
#define EMSCRIPTEN_EVENT_POINTERLOCKCHANGE 20
#define EMSCRIPTEN_EVENT_VISIBILITYCHANGE 21
#define EMSCRIPTEN_EVENT_TOUCHSTART 22
#define EMSCRIPTEN_EVENT_TOUCHEND 23
#define EMSCRIPTEN_EVENT_TOUCHMOVE 24
#define EMSCRIPTEN_EVENT_TOUCHCANCEL 25
#define EMSCRIPTEN_EVENT_GAMEPADCONNECTED 26
#define EMSCRIPTEN_EVENT_GAMEPADDISCONNECTED 27
#define EMSCRIPTEN_EVENT_BEFOREUNLOAD 28
#define EMSCRIPTEN_EVENT_BATTERYCHARGINGCHANGE 29
#define EMSCRIPTEN_EVENT_BATTERYLEVELCHANGE 30
#define EMSCRIPTEN_EVENT_WEBGLCONTEXTLOST 31
#define EMSCRIPTEN_EVENT_WEBGLCONTEXTRESTORED 32
#define EMSCRIPTEN_EVENT_MOUSEENTER 33
#define EMSCRIPTEN_EVENT_MOUSELEAVE 34
#define EMSCRIPTEN_EVENT_MOUSEOVER 35
#define EMSCRIPTEN_EVENT_MOUSEOUT 36
#define EMSCRIPTEN_EVENT_CANVASRESIZED 37
#define EMSCRIPTEN_EVENT_POINTERLOCKERROR 38
#define EMSCRIPTEN_EVENT_CONTEXTMENU 39
#define EMSCRIPTEN_EVENT_TARGET_INVALID 0
#define EMSCRIPTEN_EVENT_TARGET_DOCUMENT ((const char*)1)
#define EMSCRIPTEN_EVENT_TARGET_WINDOW ((const char*)2)
#define EMSCRIPTEN_EVENT_TARGET_SCREEN ((const char*)3)
#define DOM_KEY_LOCATION int
#define DOM_KEY_LOCATION_STANDARD 0x00
#define DOM_KEY_LOCATION_LEFT 0x01
#define DOM_KEY_LOCATION_RIGHT 0x02
#define DOM_KEY_LOCATION_NUMPAD 0x03
#define EM_HTML5_SHORT_STRING_LEN_BYTES 32
#define EM_HTML5_MEDIUM_STRING_LEN_BYTES 64
#define EM_HTML5_LONG_STRING_LEN_BYTES 128
#define DOM_DELTA_PIXEL 0x00
#define DOM_DELTA_LINE 0x01
#define DOM_DELTA_PAGE 0x02
#define EMSCRIPTEN_DEVICE_MOTION_EVENT_SUPPORTS_ACCELERATION 0x01
#define EMSCRIPTEN_DEVICE_MOTION_EVENT_SUPPORTS_ACCELERATION_INCLUDING_GRAVITY 0x02
#define EMSCRIPTEN_DEVICE_MOTION_EVENT_SUPPORTS_ROTATION_RATE 0x04
#define EMSCRIPTEN_ORIENTATION_UNSUPPORTED 0
#define EMSCRIPTEN_ORIENTATION_PORTRAIT_PRIMARY 1
#define EMSCRIPTEN_ORIENTATION_PORTRAIT_SECONDARY 2
#define EMSCRIPTEN_ORIENTATION_LANDSCAPE_PRIMARY 4
#define EMSCRIPTEN_ORIENTATION_LANDSCAPE_SECONDARY 8
#define EMSCRIPTEN_FULLSCREEN_SCALE int
#define EMSCRIPTEN_FULLSCREEN_SCALE_DEFAULT 0
#define EMSCRIPTEN_FULLSCREEN_SCALE_STRETCH 1
#define EMSCRIPTEN_FULLSCREEN_SCALE_ASPECT 2
#define EMSCRIPTEN_FULLSCREEN_SCALE_CENTER 3
#define EMSCRIPTEN_FULLSCREEN_CANVAS_SCALE int
#define EMSCRIPTEN_FULLSCREEN_CANVAS_SCALE_NONE 0
#define EMSCRIPTEN_FULLSCREEN_CANVAS_SCALE_STDDEF 1
#define EMSCRIPTEN_FULLSCREEN_CANVAS_SCALE_HIDEF 2
#define EMSCRIPTEN_FULLSCREEN_FILTERING int
#define EMSCRIPTEN_FULLSCREEN_FILTERING_DEFAULT 0
#define EMSCRIPTEN_FULLSCREEN_FILTERING_NEAREST 1
#define EMSCRIPTEN_FULLSCREEN_FILTERING_BILINEAR 2
#define EMSCRIPTEN_VISIBILITY_HIDDEN 0
#define EMSCRIPTEN_VISIBILITY_VISIBLE 1
#define EMSCRIPTEN_VISIBILITY_PRERENDER 2
#define EMSCRIPTEN_VISIBILITY_UNLOADED 3
#define EM_CALLBACK_THREAD_CONTEXT_MAIN_RUNTIME_THREAD ((pthread_t)0x1)
#define EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD ((pthread_t)0x2)
#define EM_CALLBACK_THREAD_CONTEXT_MAIN_BROWSER_THREAD EM_CALLBACK_THREAD_CONTEXT_MAIN_RUNTIME_THREAD
#define emscripten_set_keypress_callback(target,userData,useCapture,callback) emscripten_set_keypress_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_keydown_callback(target,userData,useCapture,callback) emscripten_set_keydown_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_keyup_callback(target,userData,useCapture,callback) emscripten_set_keyup_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_click_callback(target,userData,useCapture,callback) emscripten_set_click_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mousedown_callback(target,userData,useCapture,callback) emscripten_set_mousedown_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseup_callback(target,userData,useCapture,callback) emscripten_set_mouseup_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_dblclick_callback(target,userData,useCapture,callback) emscripten_set_dblclick_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mousemove_callback(target,userData,useCapture,callback) emscripten_set_mousemove_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseenter_callback(target,userData,useCapture,callback) emscripten_set_mouseenter_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseleave_callback(target,userData,useCapture,callback) emscripten_set_mouseleave_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseover_callback(target,userData,useCapture,callback) emscripten_set_mouseover_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseout_callback(target,userData,useCapture,callback) emscripten_set_mouseout_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_contextmenu_callback(target,userData,useCapture,callback) emscripten_set_contextmenu_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_wheel_callback(target,userData,useCapture,callback) emscripten_set_wheel_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_resize_callback(target,userData,useCapture,callback) emscripten_set_resize_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_scroll_callback(target,userData,useCapture,callback) emscripten_set_scroll_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_blur_callback(target,userData,useCapture,callback) emscripten_set_blur_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focus_callback(target,userData,useCapture,callback) emscripten_set_focus_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focusin_callback(target,userData,useCapture,callback) emscripten_set_focusin_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focusout_callback(target,userData,useCapture,callback) emscripten_set_focusout_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_deviceorientation_callback(userData,useCapture,callback) emscripten_set_deviceorientation_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_devicemotion_callback(userData,useCapture,callback) emscripten_set_devicemotion_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_orientationchange_callback(userData,useCapture,callback) emscripten_set_orientationchange_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_fullscreenchange_callback(target,userData,useCapture,callback) emscripten_set_fullscreenchange_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_pointerlockchange_callback(target,userData,useCapture,callback) emscripten_set_pointerlockchange_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_pointerlockerror_callback(target,userData,useCapture,callback) emscripten_set_pointerlockerror_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_visibilitychange_callback(userData,useCapture,callback) emscripten_set_visibilitychange_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchstart_callback(target,userData,useCapture,callback) emscripten_set_touchstart_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchend_callback(target,userData,useCapture,callback) emscripten_set_touchend_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchmove_callback(target,userData,useCapture,callback) emscripten_set_touchmove_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchcancel_callback(target,userData,useCapture,callback) emscripten_set_touchcancel_callback_on_thread( (target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_gamepadconnected_callback(userData,useCapture,callback) emscripten_set_gamepadconnected_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_gamepaddisconnected_callback(userData,useCapture,callback) emscripten_set_gamepaddisconnected_callback_on_thread( (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_batterychargingchange_callback(userData,callback) emscripten_set_batterychargingchange_callback_on_thread( (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_batterylevelchange_callback(userData,callback) emscripten_set_batterylevelchange_callback_on_thread( (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_beforeunload_callback(userData,callback) emscripten_set_beforeunload_callback_on_thread( (userData), (callback), EM_CALLBACK_THREAD_CONTEXT_MAIN_RUNTIME_THREAD)
