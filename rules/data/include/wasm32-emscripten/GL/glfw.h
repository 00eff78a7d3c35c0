// <GL/glfw.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GL/gl.h>
#include <GL/glu.h>
typedef struct { int Width; int Height; int RedBits; int BlueBits; int GreenBits; } GLFWvidmode;
typedef struct { int Width; int Height; int Format; int BytesPerPixel; unsigned char *Data; } GLFWimage;
typedef int GLFWthread;
typedef void *GLFWmutex;
typedef void *GLFWcond;
typedef void (*GLFWwindowsizefun)(int, int);
typedef int (*GLFWwindowclosefun)(void);
typedef void (*GLFWwindowrefreshfun)(void);
typedef void (*GLFWmousebuttonfun)(int, int);
typedef void (*GLFWmouseposfun)(int, int);
typedef void (*GLFWmousewheelfun)(int);
typedef void (*GLFWkeyfun)(int, int);
typedef void (*GLFWcharfun)(int, int);
typedef void (*GLFWthreadfun)(void *);
int glfwInit(void);
void glfwTerminate(void);
void glfwGetVersion(int *, int *, int *);
int glfwOpenWindow(int, int, int, int, int, int, int, int, int);
void glfwOpenWindowHint(int, int);
void glfwCloseWindow(void);
void glfwSetWindowTitle_v2(const char *);
void glfwGetWindowSize_v2(int *, int *);
void glfwSetWindowSize_v2(int, int);
void glfwSetWindowPos_v2(int, int);
void glfwIconifyWindow_v2(void);
void glfwRestoreWindow_v2(void);
void glfwSwapBuffers_v2(void);
void glfwSwapInterval(int);
int glfwGetWindowParam(int);
void glfwSetWindowSizeCallback_v2(GLFWwindowsizefun);
void glfwSetWindowCloseCallback_v2(GLFWwindowclosefun);
void glfwSetWindowRefreshCallback_v2(GLFWwindowrefreshfun);
int glfwGetVideoModes(GLFWvidmode *, int);
void glfwGetDesktopMode(GLFWvidmode *);
void glfwPollEvents(void);
void glfwWaitEvents(void);
int glfwGetKey_v2(int);
int glfwGetMouseButton_v2(int);
void glfwGetMousePos(int *, int *);
void glfwSetMousePos(int, int);
int glfwGetMouseWheel(void);
void glfwSetMouseWheel(int);
void glfwSetKeyCallback_v2(GLFWkeyfun);
void glfwSetCharCallback_v2(GLFWcharfun);
void glfwSetMouseButtonCallback_v2(GLFWmousebuttonfun);
void glfwSetMousePosCallback(GLFWmouseposfun);
void glfwSetMouseWheelCallback(GLFWmousewheelfun);
int glfwGetJoystickParam(int, int);
int glfwGetJoystickPos(int, float *, int);
int glfwGetJoystickButtons(int, unsigned char *, int);
double glfwGetTime(void);
void glfwSetTime(double);
void glfwSleep(double);
int glfwExtensionSupported(const char *);
void *glfwGetProcAddress(const char *);
void glfwGetGLVersion(int *, int *, int *);
GLFWthread glfwCreateThread(GLFWthreadfun, void *);
void glfwDestroyThread(GLFWthread);
int glfwWaitThread(GLFWthread, int);
GLFWthread glfwGetThreadID(void);
GLFWmutex glfwCreateMutex(void);
void glfwDestroyMutex(GLFWmutex);
void glfwLockMutex(GLFWmutex);
void glfwUnlockMutex(GLFWmutex);
GLFWcond glfwCreateCond(void);
void glfwDestroyCond(GLFWcond);
void glfwWaitCond(GLFWcond, GLFWmutex, double);
void glfwSignalCond(GLFWcond);
void glfwBroadcastCond(GLFWcond);
int glfwGetNumberOfProcessors(void);
void glfwEnable(int);
void glfwDisable(int);
int glfwReadImage(const char *, GLFWimage *, int);
int glfwReadMemoryImage(const void *, long, GLFWimage *, int);
void glfwFreeImage(GLFWimage *);
int glfwLoadTexture2D(const char *, int);
int glfwLoadMemoryTexture2D(const void *, long, int);
int glfwLoadTextureImage2D(GLFWimage *, int);
#define __glfw_h_
#define NULL ((void *)0)
#define APIENTRY
#define GL_APIENTRY_DEFINED
#define GLFWAPIENTRY
#define GLFWAPI
#define GLFWCALL
#define GLFW_VERSION_MAJOR 2
#define GLFW_VERSION_MINOR 7
#define GLFW_VERSION_REVISION 7
#define GLFW_RELEASE 0
#define GLFW_PRESS 1
#define GLFW_KEY_UNKNOWN -1
#define GLFW_KEY_SPACE 32
#define GLFW_KEY_SPECIAL 256
#define GLFW_KEY_ESC (GLFW_KEY_SPECIAL+1)
#define GLFW_KEY_F1 (GLFW_KEY_SPECIAL+2)
#define GLFW_KEY_F2 (GLFW_KEY_SPECIAL+3)
#define GLFW_KEY_F3 (GLFW_KEY_SPECIAL+4)
#define GLFW_KEY_F4 (GLFW_KEY_SPECIAL+5)
#define GLFW_KEY_F5 (GLFW_KEY_SPECIAL+6)
#define GLFW_KEY_F6 (GLFW_KEY_SPECIAL+7)
#define GLFW_KEY_F7 (GLFW_KEY_SPECIAL+8)
#define GLFW_KEY_F8 (GLFW_KEY_SPECIAL+9)
#define GLFW_KEY_F9 (GLFW_KEY_SPECIAL+10)
#define GLFW_KEY_F10 (GLFW_KEY_SPECIAL+11)
#define GLFW_KEY_F11 (GLFW_KEY_SPECIAL+12)
#define GLFW_KEY_F12 (GLFW_KEY_SPECIAL+13)
#define GLFW_KEY_F13 (GLFW_KEY_SPECIAL+14)
#define GLFW_KEY_F14 (GLFW_KEY_SPECIAL+15)
#define GLFW_KEY_F15 (GLFW_KEY_SPECIAL+16)
#define GLFW_KEY_F16 (GLFW_KEY_SPECIAL+17)
#define GLFW_KEY_F17 (GLFW_KEY_SPECIAL+18)
#define GLFW_KEY_F18 (GLFW_KEY_SPECIAL+19)
#define GLFW_KEY_F19 (GLFW_KEY_SPECIAL+20)
#define GLFW_KEY_F20 (GLFW_KEY_SPECIAL+21)
#define GLFW_KEY_F21 (GLFW_KEY_SPECIAL+22)
#define GLFW_KEY_F22 (GLFW_KEY_SPECIAL+23)
#define GLFW_KEY_F23 (GLFW_KEY_SPECIAL+24)
#define GLFW_KEY_F24 (GLFW_KEY_SPECIAL+25)
#define GLFW_KEY_F25 (GLFW_KEY_SPECIAL+26)
#define GLFW_KEY_UP (GLFW_KEY_SPECIAL+27)
#define GLFW_KEY_DOWN (GLFW_KEY_SPECIAL+28)
#define GLFW_KEY_LEFT (GLFW_KEY_SPECIAL+29)
#define GLFW_KEY_RIGHT (GLFW_KEY_SPECIAL+30)
#define GLFW_KEY_LSHIFT (GLFW_KEY_SPECIAL+31)
#define GLFW_KEY_RSHIFT (GLFW_KEY_SPECIAL+32)
#define GLFW_KEY_LCTRL (GLFW_KEY_SPECIAL+33)
#define GLFW_KEY_RCTRL (GLFW_KEY_SPECIAL+34)
#define GLFW_KEY_LALT (GLFW_KEY_SPECIAL+35)
#define GLFW_KEY_RALT (GLFW_KEY_SPECIAL+36)
#define GLFW_KEY_TAB (GLFW_KEY_SPECIAL+37)
#define GLFW_KEY_ENTER (GLFW_KEY_SPECIAL+38)
#define GLFW_KEY_BACKSPACE (GLFW_KEY_SPECIAL+39)
#define GLFW_KEY_INSERT (GLFW_KEY_SPECIAL+40)
#define GLFW_KEY_DEL (GLFW_KEY_SPECIAL+41)
#define GLFW_KEY_PAGEUP (GLFW_KEY_SPECIAL+42)
#define GLFW_KEY_PAGEDOWN (GLFW_KEY_SPECIAL+43)
#define GLFW_KEY_HOME (GLFW_KEY_SPECIAL+44)
#define GLFW_KEY_END (GLFW_KEY_SPECIAL+45)
#define GLFW_KEY_KP_0 (GLFW_KEY_SPECIAL+46)
#define GLFW_KEY_KP_1 (GLFW_KEY_SPECIAL+47)
#define GLFW_KEY_KP_2 (GLFW_KEY_SPECIAL+48)
#define GLFW_KEY_KP_3 (GLFW_KEY_SPECIAL+49)
#define GLFW_KEY_KP_4 (GLFW_KEY_SPECIAL+50)
#define GLFW_KEY_KP_5 (GLFW_KEY_SPECIAL+51)
#define GLFW_KEY_KP_6 (GLFW_KEY_SPECIAL+52)
#define GLFW_KEY_KP_7 (GLFW_KEY_SPECIAL+53)
#define GLFW_KEY_KP_8 (GLFW_KEY_SPECIAL+54)
#define GLFW_KEY_KP_9 (GLFW_KEY_SPECIAL+55)
#define GLFW_KEY_KP_DIVIDE (GLFW_KEY_SPECIAL+56)
#define GLFW_KEY_KP_MULTIPLY (GLFW_KEY_SPECIAL+57)
#define GLFW_KEY_KP_SUBTRACT (GLFW_KEY_SPECIAL+58)
#define GLFW_KEY_KP_ADD (GLFW_KEY_SPECIAL+59)
#define GLFW_KEY_KP_DECIMAL (GLFW_KEY_SPECIAL+60)
#define GLFW_KEY_KP_EQUAL (GLFW_KEY_SPECIAL+61)
#define GLFW_KEY_KP_ENTER (GLFW_KEY_SPECIAL+62)
#define GLFW_KEY_KP_NUM_LOCK (GLFW_KEY_SPECIAL+63)
#define GLFW_KEY_CAPS_LOCK (GLFW_KEY_SPECIAL+64)
#define GLFW_KEY_SCROLL_LOCK (GLFW_KEY_SPECIAL+65)
#define GLFW_KEY_PAUSE (GLFW_KEY_SPECIAL+66)
#define GLFW_KEY_LSUPER (GLFW_KEY_SPECIAL+67)
#define GLFW_KEY_RSUPER (GLFW_KEY_SPECIAL+68)
#define GLFW_KEY_MENU (GLFW_KEY_SPECIAL+69)
#define GLFW_KEY_LAST GLFW_KEY_MENU
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
#define GLFW_WINDOW 0x00010001
#define GLFW_FULLSCREEN 0x00010002
#define GLFW_OPENED 0x00020001
#define GLFW_ACTIVE 0x00020002
#define GLFW_ICONIFIED 0x00020003
#define GLFW_ACCELERATED 0x00020004
#define GLFW_RED_BITS 0x00020005
#define GLFW_GREEN_BITS 0x00020006
#define GLFW_BLUE_BITS 0x00020007
#define GLFW_ALPHA_BITS 0x00020008
#define GLFW_DEPTH_BITS 0x00020009
#define GLFW_STENCIL_BITS 0x0002000A
#define GLFW_REFRESH_RATE 0x0002000B
#define GLFW_ACCUM_RED_BITS 0x0002000C
#define GLFW_ACCUM_GREEN_BITS 0x0002000D
#define GLFW_ACCUM_BLUE_BITS 0x0002000E
#define GLFW_ACCUM_ALPHA_BITS 0x0002000F
#define GLFW_AUX_BUFFERS 0x00020010
#define GLFW_STEREO 0x00020011
#define GLFW_WINDOW_NO_RESIZE 0x00020012
#define GLFW_FSAA_SAMPLES 0x00020013
#define GLFW_OPENGL_VERSION_MAJOR 0x00020014
#define GLFW_OPENGL_VERSION_MINOR 0x00020015
#define GLFW_OPENGL_FORWARD_COMPAT 0x00020016
#define GLFW_OPENGL_DEBUG_CONTEXT 0x00020017
#define GLFW_OPENGL_PROFILE 0x00020018
#define GLFW_OPENGL_CORE_PROFILE 0x00050001
#define GLFW_OPENGL_COMPAT_PROFILE 0x00050002
#define GLFW_MOUSE_CURSOR 0x00030001
#define GLFW_STICKY_KEYS 0x00030002
#define GLFW_STICKY_MOUSE_BUTTONS 0x00030003
#define GLFW_SYSTEM_KEYS 0x00030004
#define GLFW_KEY_REPEAT 0x00030005
#define GLFW_AUTO_POLL_EVENTS 0x00030006
#define GLFW_WAIT 0x00040001
#define GLFW_NOWAIT 0x00040002
#define GLFW_PRESENT 0x00050001
#define GLFW_AXES 0x00050002
#define GLFW_BUTTONS 0x00050003
#define GLFW_NO_RESCALE_BIT 0x00000001
#define GLFW_ORIGIN_UL_BIT 0x00000002
#define GLFW_BUILD_MIPMAPS_BIT 0x00000004
#define GLFW_ALPHA_MAP_BIT 0x00000008
#define GLFW_INFINITY 100000.0
#define glfwGetWindowSize glfwGetWindowSize_v2
#define glfwSetWindowSize glfwSetWindowSize_v2
#define glfwSetWindowPos glfwSetWindowPos_v2
#define glfwSetWindowTitle glfwSetWindowTitle_v2
#define glfwIconifyWindow glfwIconifyWindow_v2
#define glfwRestoreWindow glfwRestoreWindow_v2
#define glfwSetWindowSizeCallback glfwSetWindowSizeCallback_v2
#define glfwSetWindowCloseCallback glfwSetWindowCloseCallback_v2
#define glfwSetWindowRefreshCallback glfwSetWindowRefreshCallback_v2
#define glfwGetKey glfwGetKey_v2
#define glfwGetMouseButton glfwGetMouseButton_v2
#define glfwSetKeyCallback glfwSetKeyCallback_v2
#define glfwSetCharCallback glfwSetCharCallback_v2
#define glfwSetMouseButtonCallback glfwSetMouseButtonCallback_v2
#define glfwSwapBuffers glfwSwapBuffers_v2
