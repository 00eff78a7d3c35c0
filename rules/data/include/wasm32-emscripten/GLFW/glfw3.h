// <GLFW/glfw3.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <GL/gl.h>
typedef void (*GLFWglproc)(void);
typedef void (*GLFWvkproc)(void);
struct GLFWmonitor;
typedef struct GLFWmonitor GLFWmonitor;
struct GLFWwindow;
typedef struct GLFWwindow GLFWwindow;
struct GLFWcursor;
typedef struct GLFWcursor GLFWcursor;
typedef void (*GLFWerrorfun)(int, const char *);
typedef void (*GLFWwindowposfun)(GLFWwindow *, int, int);
typedef void (*GLFWwindowsizefun)(GLFWwindow *, int, int);
typedef void (*GLFWwindowclosefun)(GLFWwindow *);
typedef void (*GLFWwindowrefreshfun)(GLFWwindow *);
typedef void (*GLFWwindowfocusfun)(GLFWwindow *, int);
typedef void (*GLFWwindowiconifyfun)(GLFWwindow *, int);
typedef void (*GLFWwindowmaximizefun)(GLFWwindow *, int);
typedef void (*GLFWframebuffersizefun)(GLFWwindow *, int, int);
typedef void (*GLFWwindowcontentscalefun)(GLFWwindow *, float, float);
typedef void (*GLFWmousebuttonfun)(GLFWwindow *, int, int, int);
typedef void (*GLFWcursorposfun)(GLFWwindow *, double, double);
typedef void (*GLFWcursorenterfun)(GLFWwindow *, int);
typedef void (*GLFWscrollfun)(GLFWwindow *, double, double);
typedef void (*GLFWkeyfun)(GLFWwindow *, int, int, int, int);
typedef void (*GLFWcharfun)(GLFWwindow *, unsigned int);
typedef void (*GLFWcharmodsfun)(GLFWwindow *, unsigned int, int);
typedef void (*GLFWdropfun)(GLFWwindow *, int, const char **);
typedef void (*GLFWmonitorfun)(GLFWmonitor *, int);
typedef void (*GLFWjoystickfun)(int, int);
struct GLFWvidmode { int width; int height; int redBits; int greenBits; int blueBits; int refreshRate; };
typedef struct GLFWvidmode GLFWvidmode;
struct GLFWgammaramp { unsigned short *red; unsigned short *green; unsigned short *blue; unsigned int size; };
typedef struct GLFWgammaramp GLFWgammaramp;
struct GLFWimage { int width; int height; unsigned char *pixels; };
typedef struct GLFWimage GLFWimage;
struct GLFWgamepadstate { unsigned char buttons[15]; float axes[6]; };
typedef struct GLFWgamepadstate GLFWgamepadstate;
int glfwInit(void);
void glfwTerminate(void);
void glfwInitHint(int, int);
void glfwGetVersion(int *, int *, int *);
const char *glfwGetVersionString(void);
int glfwGetError(const char **);
GLFWerrorfun glfwSetErrorCallback(GLFWerrorfun);
GLFWmonitor **glfwGetMonitors(int *);
GLFWmonitor *glfwGetPrimaryMonitor(void);
void glfwGetMonitorPos(GLFWmonitor *, int *, int *);
void glfwGetMonitorWorkarea(GLFWmonitor *, int *, int *, int *, int *);
void glfwGetMonitorPhysicalSize(GLFWmonitor *, int *, int *);
void glfwGetMonitorContentScale(GLFWmonitor *, float *, float *);
const char *glfwGetMonitorName(GLFWmonitor *);
void glfwSetMonitorUserPointer(GLFWmonitor *, void *);
void *glfwGetMonitorUserPointer(GLFWmonitor *);
GLFWmonitorfun glfwSetMonitorCallback(GLFWmonitorfun);
const GLFWvidmode *glfwGetVideoModes(GLFWmonitor *, int *);
const GLFWvidmode *glfwGetVideoMode(GLFWmonitor *);
void glfwSetGamma(GLFWmonitor *, float);
const GLFWgammaramp *glfwGetGammaRamp(GLFWmonitor *);
void glfwSetGammaRamp(GLFWmonitor *, const GLFWgammaramp *);
void glfwDefaultWindowHints(void);
void glfwWindowHint(int, int);
void glfwWindowHintString(int, const char *);
GLFWwindow *glfwCreateWindow(int, int, const char *, GLFWmonitor *, GLFWwindow *);
void glfwDestroyWindow(GLFWwindow *);
int glfwWindowShouldClose(GLFWwindow *);
void glfwSetWindowShouldClose(GLFWwindow *, int);
void glfwSetWindowTitle(GLFWwindow *, const char *);
void glfwSetWindowIcon(GLFWwindow *, int, const GLFWimage *);
void glfwGetWindowPos(GLFWwindow *, int *, int *);
void glfwSetWindowPos(GLFWwindow *, int, int);
void glfwGetWindowSize(GLFWwindow *, int *, int *);
void glfwSetWindowSizeLimits(GLFWwindow *, int, int, int, int);
void glfwSetWindowAspectRatio(GLFWwindow *, int, int);
void glfwSetWindowSize(GLFWwindow *, int, int);
void glfwGetFramebufferSize(GLFWwindow *, int *, int *);
void glfwGetWindowFrameSize(GLFWwindow *, int *, int *, int *, int *);
void glfwGetWindowContentScale(GLFWwindow *, float *, float *);
float glfwGetWindowOpacity(GLFWwindow *);
void glfwSetWindowOpacity(GLFWwindow *, float);
void glfwIconifyWindow(GLFWwindow *);
void glfwRestoreWindow(GLFWwindow *);
void glfwMaximizeWindow(GLFWwindow *);
void glfwShowWindow(GLFWwindow *);
void glfwHideWindow(GLFWwindow *);
void glfwFocusWindow(GLFWwindow *);
void glfwRequestWindowAttention(GLFWwindow *);
GLFWmonitor *glfwGetWindowMonitor(GLFWwindow *);
void glfwSetWindowMonitor(GLFWwindow *, GLFWmonitor *, int, int, int, int, int);
int glfwGetWindowAttrib(GLFWwindow *, int);
void glfwSetWindowAttrib(GLFWwindow *, int, int);
void glfwSetWindowUserPointer(GLFWwindow *, void *);
void *glfwGetWindowUserPointer(GLFWwindow *);
GLFWwindowposfun glfwSetWindowPosCallback(GLFWwindow *, GLFWwindowposfun);
GLFWwindowsizefun glfwSetWindowSizeCallback(GLFWwindow *, GLFWwindowsizefun);
GLFWwindowclosefun glfwSetWindowCloseCallback(GLFWwindow *, GLFWwindowclosefun);
GLFWwindowrefreshfun glfwSetWindowRefreshCallback(GLFWwindow *, GLFWwindowrefreshfun);
GLFWwindowfocusfun glfwSetWindowFocusCallback(GLFWwindow *, GLFWwindowfocusfun);
GLFWwindowiconifyfun glfwSetWindowIconifyCallback(GLFWwindow *, GLFWwindowiconifyfun);
GLFWwindowmaximizefun glfwSetWindowMaximizeCallback(GLFWwindow *, GLFWwindowmaximizefun);
GLFWframebuffersizefun glfwSetFramebufferSizeCallback(GLFWwindow *, GLFWframebuffersizefun);
GLFWwindowcontentscalefun glfwSetWindowContentScaleCallback(GLFWwindow *, GLFWwindowcontentscalefun);
void glfwPollEvents(void);
void glfwWaitEvents(void);
void glfwWaitEventsTimeout(double);
void glfwPostEmptyEvent(void);
int glfwGetInputMode(GLFWwindow *, int);
void glfwSetInputMode(GLFWwindow *, int, int);
int glfwRawMouseMotionSupported(void);
const char *glfwGetKeyName(int, int);
int glfwGetKeyScancode(int);
int glfwGetKey(GLFWwindow *, int);
int glfwGetMouseButton(GLFWwindow *, int);
void glfwGetCursorPos(GLFWwindow *, double *, double *);
void glfwSetCursorPos(GLFWwindow *, double, double);
GLFWcursor *glfwCreateCursor(const GLFWimage *, int, int);
GLFWcursor *glfwCreateStandardCursor(int);
void glfwDestroyCursor(GLFWcursor *);
void glfwSetCursor(GLFWwindow *, GLFWcursor *);
GLFWkeyfun glfwSetKeyCallback(GLFWwindow *, GLFWkeyfun);
GLFWcharfun glfwSetCharCallback(GLFWwindow *, GLFWcharfun);
GLFWcharmodsfun glfwSetCharModsCallback(GLFWwindow *, GLFWcharmodsfun);
GLFWmousebuttonfun glfwSetMouseButtonCallback(GLFWwindow *, GLFWmousebuttonfun);
GLFWcursorposfun glfwSetCursorPosCallback(GLFWwindow *, GLFWcursorposfun);
GLFWcursorenterfun glfwSetCursorEnterCallback(GLFWwindow *, GLFWcursorenterfun);
GLFWscrollfun glfwSetScrollCallback(GLFWwindow *, GLFWscrollfun);
GLFWdropfun glfwSetDropCallback(GLFWwindow *, GLFWdropfun);
int glfwJoystickPresent(int);
const float *glfwGetJoystickAxes(int, int *);
const unsigned char *glfwGetJoystickButtons(int, int *);
const unsigned char *glfwGetJoystickHats(int, int *);
const char *glfwGetJoystickName(int);
const char *glfwGetJoystickGUID(int);
void glfwSetJoystickUserPointer(int, void *);
void *glfwGetJoystickUserPointer(int);
int glfwJoystickIsGamepad(int);
GLFWjoystickfun glfwSetJoystickCallback(GLFWjoystickfun);
int glfwUpdateGamepadMappings(const char *);
const char *glfwGetGamepadName(int);
int glfwGetGamepadState(int, GLFWgamepadstate *);
void glfwSetClipboardString(GLFWwindow *, const char *);
const char *glfwGetClipboardString(GLFWwindow *);
double glfwGetTime(void);
void glfwSetTime(double);
uint64_t glfwGetTimerValue(void);
uint64_t glfwGetTimerFrequency(void);
void glfwMakeContextCurrent(GLFWwindow *);
GLFWwindow *glfwGetCurrentContext(void);
void glfwSwapBuffers(GLFWwindow *);
void glfwSwapInterval(int);
int glfwExtensionSupported(const char *);
GLFWglproc glfwGetProcAddress(const char *);
int glfwVulkanSupported(void);
const char **glfwGetRequiredInstanceExtensions(uint32_t *);
#define _glfw3_h_
#define APIENTRY
#define GLFW_APIENTRY_DEFINED
#define GLFWAPI
#define GLFW_VERSION_MAJOR 3
#define GLFW_VERSION_MINOR 3
#define GLFW_VERSION_REVISION 8
#define GLFW_TRUE 1
#define GLFW_FALSE 0
#define GLFW_RELEASE 0
#define GLFW_PRESS 1
#define GLFW_REPEAT 2
#define GLFW_HAT_CENTERED 0
#define GLFW_HAT_UP 1
#define GLFW_HAT_RIGHT 2
#define GLFW_HAT_DOWN 4
#define GLFW_HAT_LEFT 8
#define GLFW_HAT_RIGHT_UP (GLFW_HAT_RIGHT | GLFW_HAT_UP)
#define GLFW_HAT_RIGHT_DOWN (GLFW_HAT_RIGHT | GLFW_HAT_DOWN)
#define GLFW_HAT_LEFT_UP (GLFW_HAT_LEFT | GLFW_HAT_UP)
#define GLFW_HAT_LEFT_DOWN (GLFW_HAT_LEFT | GLFW_HAT_DOWN)
#define GLFW_KEY_UNKNOWN -1
#define GLFW_KEY_SPACE 32
#define GLFW_KEY_APOSTROPHE 39
#define GLFW_KEY_COMMA 44
#define GLFW_KEY_MINUS 45
#define GLFW_KEY_PERIOD 46
#define GLFW_KEY_SLASH 47
#define GLFW_KEY_0 48
#define GLFW_KEY_1 49
#define GLFW_KEY_2 50
#define GLFW_KEY_3 51
#define GLFW_KEY_4 52
#define GLFW_KEY_5 53
#define GLFW_KEY_6 54
#define GLFW_KEY_7 55
#define GLFW_KEY_8 56
#define GLFW_KEY_9 57
#define GLFW_KEY_SEMICOLON 59
#define GLFW_KEY_EQUAL 61
#define GLFW_KEY_A 65
#define GLFW_KEY_B 66
#define GLFW_KEY_C 67
#define GLFW_KEY_D 68
#define GLFW_KEY_E 69
#define GLFW_KEY_F 70
#define GLFW_KEY_G 71
#define GLFW_KEY_H 72
#define GLFW_KEY_I 73
#define GLFW_KEY_J 74
#define GLFW_KEY_K 75
#define GLFW_KEY_L 76
#define GLFW_KEY_M 77
#define GLFW_KEY_N 78
#define GLFW_KEY_O 79
#define GLFW_KEY_P 80
#define GLFW_KEY_Q 81
#define GLFW_KEY_R 82
#define GLFW_KEY_S 83
#define GLFW_KEY_T 84
#define GLFW_KEY_U 85
#define GLFW_KEY_V 86
#define GLFW_KEY_W 87
#define GLFW_KEY_X 88
#define GLFW_KEY_Y 89
#define GLFW_KEY_Z 90
#define GLFW_KEY_LEFT_BRACKET 91
#define GLFW_KEY_BACKSLASH 92
#define GLFW_KEY_RIGHT_BRACKET 93
#define GLFW_KEY_GRAVE_ACCENT 96
#define GLFW_KEY_WORLD_1 161
#define GLFW_KEY_WORLD_2 162
#define GLFW_KEY_ESCAPE 256
#define GLFW_KEY_ENTER 257
#define GLFW_KEY_TAB 258
#define GLFW_KEY_BACKSPACE 259
#define GLFW_KEY_INSERT 260
#define GLFW_KEY_DELETE 261
#define GLFW_KEY_RIGHT 262
#define GLFW_KEY_LEFT 263
#define GLFW_KEY_DOWN 264
#define GLFW_KEY_UP 265
#define GLFW_KEY_PAGE_UP 266
#define GLFW_KEY_PAGE_DOWN 267
#define GLFW_KEY_HOME 268
#define GLFW_KEY_END 269
#define GLFW_KEY_CAPS_LOCK 280
#define GLFW_KEY_SCROLL_LOCK 281
#define GLFW_KEY_NUM_LOCK 282
#define GLFW_KEY_PRINT_SCREEN 283
#define GLFW_KEY_PAUSE 284
#define GLFW_KEY_F1 290
#define GLFW_KEY_F2 291
#define GLFW_KEY_F3 292
#define GLFW_KEY_F4 293
#define GLFW_KEY_F5 294
#define GLFW_KEY_F6 295
#define GLFW_KEY_F7 296
#define GLFW_KEY_F8 297
#define GLFW_KEY_F9 298
#define GLFW_KEY_F10 299
#define GLFW_KEY_F11 300
#define GLFW_KEY_F12 301
#define GLFW_KEY_F13 302
#define GLFW_KEY_F14 303
#define GLFW_KEY_F15 304
#define GLFW_KEY_F16 305
#define GLFW_KEY_F17 306
#define GLFW_KEY_F18 307
#define GLFW_KEY_F19 308
#define GLFW_KEY_F20 309
#define GLFW_KEY_F21 310
#define GLFW_KEY_F22 311
#define GLFW_KEY_F23 312
#define GLFW_KEY_F24 313
#define GLFW_KEY_F25 314
#define GLFW_KEY_KP_0 320
#define GLFW_KEY_KP_1 321
#define GLFW_KEY_KP_2 322
#define GLFW_KEY_KP_3 323
#define GLFW_KEY_KP_4 324
#define GLFW_KEY_KP_5 325
#define GLFW_KEY_KP_6 326
#define GLFW_KEY_KP_7 327
#define GLFW_KEY_KP_8 328
#define GLFW_KEY_KP_9 329
#define GLFW_KEY_KP_DECIMAL 330
#define GLFW_KEY_KP_DIVIDE 331
#define GLFW_KEY_KP_MULTIPLY 332
#define GLFW_KEY_KP_SUBTRACT 333
#define GLFW_KEY_KP_ADD 334
#define GLFW_KEY_KP_ENTER 335
#define GLFW_KEY_KP_EQUAL 336
#define GLFW_KEY_LEFT_SHIFT 340
#define GLFW_KEY_LEFT_CONTROL 341
#define GLFW_KEY_LEFT_ALT 342
#define GLFW_KEY_LEFT_SUPER 343
#define GLFW_KEY_RIGHT_SHIFT 344
#define GLFW_KEY_RIGHT_CONTROL 345
#define GLFW_KEY_RIGHT_ALT 346
#define GLFW_KEY_RIGHT_SUPER 347
#define GLFW_KEY_MENU 348
#define GLFW_KEY_LAST GLFW_KEY_MENU
#define GLFW_MOD_SHIFT 0x0001
#define GLFW_MOD_CONTROL 0x0002
#define GLFW_MOD_ALT 0x0004
#define GLFW_MOD_SUPER 0x0008
#define GLFW_MOD_CAPS_LOCK 0x0010
#define GLFW_MOD_NUM_LOCK 0x0020
#define GLFW_MOUSE_BUTTON_1 0
#define GLFW_MOUSE_BUTTON_2 1
#define GLFW_MOUSE_BUTTON_3 2
#define GLFW_MOUSE_BUTTON_4 3
#define GLFW_MOUSE_BUTTON_5 4
#define GLFW_MOUSE_BUTTON_6 5
#define GLFW_MOUSE_BUTTON_7 6
#define GLFW_MOUSE_BUTTON_8 7
#define GLFW_MOUSE_BUTTON_LAST GLFW_MOUSE_BUTTON_8
#define GLFW_MOUSE_BUTTON_LEFT GLFW_MOUSE_BUTTON_1
#define GLFW_MOUSE_BUTTON_RIGHT GLFW_MOUSE_BUTTON_2
#define GLFW_MOUSE_BUTTON_MIDDLE GLFW_MOUSE_BUTTON_3
#define GLFW_JOYSTICK_1 0
#define GLFW_JOYSTICK_2 1
#define GLFW_JOYSTICK_3 2
#define GLFW_JOYSTICK_4 3
#define GLFW_JOYSTICK_5 4
#define GLFW_JOYSTICK_6 5
#define GLFW_JOYSTICK_7 6
#define GLFW_JOYSTICK_8 7
#define GLFW_JOYSTICK_9 8
#define GLFW_JOYSTICK_10 9
#define GLFW_JOYSTICK_11 10
#define GLFW_JOYSTICK_12 11
#define GLFW_JOYSTICK_13 12
#define GLFW_JOYSTICK_14 13
#define GLFW_JOYSTICK_15 14
#define GLFW_JOYSTICK_16 15
#define GLFW_JOYSTICK_LAST GLFW_JOYSTICK_16
#define GLFW_GAMEPAD_BUTTON_A 0
#define GLFW_GAMEPAD_BUTTON_B 1
#define GLFW_GAMEPAD_BUTTON_X 2
#define GLFW_GAMEPAD_BUTTON_Y 3
#define GLFW_GAMEPAD_BUTTON_LEFT_BUMPER 4
#define GLFW_GAMEPAD_BUTTON_RIGHT_BUMPER 5
#define GLFW_GAMEPAD_BUTTON_BACK 6
#define GLFW_GAMEPAD_BUTTON_START 7
#define GLFW_GAMEPAD_BUTTON_GUIDE 8
#define GLFW_GAMEPAD_BUTTON_LEFT_THUMB 9
#define GLFW_GAMEPAD_BUTTON_RIGHT_THUMB 10
#define GLFW_GAMEPAD_BUTTON_DPAD_UP 11
#define GLFW_GAMEPAD_BUTTON_DPAD_RIGHT 12
#define GLFW_GAMEPAD_BUTTON_DPAD_DOWN 13
#define GLFW_GAMEPAD_BUTTON_DPAD_LEFT 14
#define GLFW_GAMEPAD_BUTTON_LAST GLFW_GAMEPAD_BUTTON_DPAD_LEFT
#define GLFW_GAMEPAD_BUTTON_CROSS GLFW_GAMEPAD_BUTTON_A
#define GLFW_GAMEPAD_BUTTON_CIRCLE GLFW_GAMEPAD_BUTTON_B
#define GLFW_GAMEPAD_BUTTON_SQUARE GLFW_GAMEPAD_BUTTON_X
#define GLFW_GAMEPAD_BUTTON_TRIANGLE GLFW_GAMEPAD_BUTTON_Y
#define GLFW_GAMEPAD_AXIS_LEFT_X 0
#define GLFW_GAMEPAD_AXIS_LEFT_Y 1
#define GLFW_GAMEPAD_AXIS_RIGHT_X 2
#define GLFW_GAMEPAD_AXIS_RIGHT_Y 3
#define GLFW_GAMEPAD_AXIS_LEFT_TRIGGER 4
#define GLFW_GAMEPAD_AXIS_RIGHT_TRIGGER 5
#define GLFW_GAMEPAD_AXIS_LAST GLFW_GAMEPAD_AXIS_RIGHT_TRIGGER
#define GLFW_NO_ERROR 0
#define GLFW_NOT_INITIALIZED 0x00010001
#define GLFW_NO_CURRENT_CONTEXT 0x00010002
#define GLFW_INVALID_ENUM 0x00010003
#define GLFW_INVALID_VALUE 0x00010004
#define GLFW_OUT_OF_MEMORY 0x00010005
#define GLFW_API_UNAVAILABLE 0x00010006
#define GLFW_VERSION_UNAVAILABLE 0x00010007
#define GLFW_PLATFORM_ERROR 0x00010008
#define GLFW_FORMAT_UNAVAILABLE 0x00010009
#define GLFW_NO_WINDOW_CONTEXT 0x0001000A
#define GLFW_FOCUSED 0x00020001
#define GLFW_ICONIFIED 0x00020002
#define GLFW_RESIZABLE 0x00020003
#define GLFW_VISIBLE 0x00020004
#define GLFW_DECORATED 0x00020005
#define GLFW_AUTO_ICONIFY 0x00020006
#define GLFW_FLOATING 0x00020007
#define GLFW_MAXIMIZED 0x00020008
#define GLFW_CENTER_CURSOR 0x00020009
#define GLFW_TRANSPARENT_FRAMEBUFFER 0x0002000A
#define GLFW_HOVERED 0x0002000B
#define GLFW_FOCUS_ON_SHOW 0x0002000C
#define GLFW_RED_BITS 0x00021001
#define GLFW_GREEN_BITS 0x00021002
#define GLFW_BLUE_BITS 0x00021003
#define GLFW_ALPHA_BITS 0x00021004
#define GLFW_DEPTH_BITS 0x00021005
#define GLFW_STENCIL_BITS 0x00021006
#define GLFW_ACCUM_RED_BITS 0x00021007
#define GLFW_ACCUM_GREEN_BITS 0x00021008
#define GLFW_ACCUM_BLUE_BITS 0x00021009
#define GLFW_ACCUM_ALPHA_BITS 0x0002100A
#define GLFW_AUX_BUFFERS 0x0002100B
#define GLFW_STEREO 0x0002100C
#define GLFW_SAMPLES 0x0002100D
#define GLFW_SRGB_CAPABLE 0x0002100E
#define GLFW_REFRESH_RATE 0x0002100F
#define GLFW_DOUBLEBUFFER 0x00021010
#define GLFW_CLIENT_API 0x00022001
#define GLFW_CONTEXT_VERSION_MAJOR 0x00022002
#define GLFW_CONTEXT_VERSION_MINOR 0x00022003
#define GLFW_CONTEXT_REVISION 0x00022004
#define GLFW_CONTEXT_ROBUSTNESS 0x00022005
#define GLFW_OPENGL_FORWARD_COMPAT 0x00022006
#define GLFW_OPENGL_DEBUG_CONTEXT 0x00022007
#define GLFW_OPENGL_PROFILE 0x00022008
#define GLFW_CONTEXT_RELEASE_BEHAVIOR 0x00022009
#define GLFW_CONTEXT_NO_ERROR 0x0002200A
#define GLFW_CONTEXT_CREATION_API 0x0002200B
#define GLFW_SCALE_TO_MONITOR 0x0002200C
#define GLFW_COCOA_RETINA_FRAMEBUFFER 0x00023001
#define GLFW_COCOA_FRAME_NAME 0x00023002
#define GLFW_COCOA_GRAPHICS_SWITCHING 0x00023003
#define GLFW_X11_CLASS_NAME 0x00024001
#define GLFW_X11_INSTANCE_NAME 0x00024002
#define GLFW_NO_API 0
#define GLFW_OPENGL_API 0x00030001
#define GLFW_OPENGL_ES_API 0x00030002
#define GLFW_NO_ROBUSTNESS 0
#define GLFW_NO_RESET_NOTIFICATION 0x00031001
#define GLFW_LOSE_CONTEXT_ON_RESET 0x00031002
#define GLFW_OPENGL_ANY_PROFILE 0
#define GLFW_OPENGL_CORE_PROFILE 0x00032001
#define GLFW_OPENGL_COMPAT_PROFILE 0x00032002
#define GLFW_CURSOR 0x00033001
#define GLFW_STICKY_KEYS 0x00033002
#define GLFW_STICKY_MOUSE_BUTTONS 0x00033003
#define GLFW_LOCK_KEY_MODS 0x00033004
#define GLFW_RAW_MOUSE_MOTION 0x00033005
#define GLFW_CURSOR_NORMAL 0x00034001
#define GLFW_CURSOR_HIDDEN 0x00034002
#define GLFW_CURSOR_DISABLED 0x00034003
#define GLFW_ANY_RELEASE_BEHAVIOR 0
#define GLFW_RELEASE_BEHAVIOR_FLUSH 0x00035001
#define GLFW_RELEASE_BEHAVIOR_NONE 0x00035002
#define GLFW_NATIVE_CONTEXT_API 0x00036001
#define GLFW_EGL_CONTEXT_API 0x00036002
#define GLFW_OSMESA_CONTEXT_API 0x00036003
#define GLFW_ARROW_CURSOR 0x00036001
#define GLFW_IBEAM_CURSOR 0x00036002
#define GLFW_CROSSHAIR_CURSOR 0x00036003
#define GLFW_HAND_CURSOR 0x00036004
#define GLFW_HRESIZE_CURSOR 0x00036005
#define GLFW_VRESIZE_CURSOR 0x00036006
#define GLFW_CONNECTED 0x00040001
#define GLFW_DISCONNECTED 0x00040002
#define GLFW_JOYSTICK_HAT_BUTTONS 0x00050001
#define GLFW_COCOA_CHDIR_RESOURCES 0x00051001
#define GLFW_COCOA_MENUBAR 0x00051002
#define GLFW_DONT_CARE -1
