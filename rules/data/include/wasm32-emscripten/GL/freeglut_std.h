// <GL/freeglut_std.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GL/gl.h>
#include <GL/glu.h>
#include <stdlib.h>
extern void *glutStrokeRoman;
extern void *glutStrokeMonoRoman;
extern void *glutBitmap9By15;
extern void *glutBitmap8By13;
extern void *glutBitmapTimesRoman10;
extern void *glutBitmapTimesRoman24;
extern void *glutBitmapHelvetica10;
extern void *glutBitmapHelvetica12;
extern void *glutBitmapHelvetica18;
void glutInit(int *, char **);
void glutInitWindowPosition(int, int);
void glutInitWindowSize(int, int);
void glutInitDisplayMode(unsigned int);
void glutInitDisplayString(const char *);
void glutMainLoop(void);
int glutCreateWindow(const char *);
int glutCreateSubWindow(int, int, int, int, int);
void glutDestroyWindow(int);
void glutSetWindow(int);
int glutGetWindow(void);
void glutSetWindowTitle(const char *);
void glutSetIconTitle(const char *);
void glutReshapeWindow(int, int);
void glutPositionWindow(int, int);
void glutShowWindow(void);
void glutHideWindow(void);
void glutIconifyWindow(void);
void glutPushWindow(void);
void glutPopWindow(void);
void glutFullScreen(void);
void glutPostWindowRedisplay(int);
void glutPostRedisplay(void);
void glutSwapBuffers(void);
void glutWarpPointer(int, int);
void glutSetCursor(int);
void glutEstablishOverlay(void);
void glutRemoveOverlay(void);
void glutUseLayer(GLenum);
void glutPostOverlayRedisplay(void);
void glutPostWindowOverlayRedisplay(int);
void glutShowOverlay(void);
void glutHideOverlay(void);
int glutCreateMenu(void (*)(int));
void glutDestroyMenu(int);
int glutGetMenu(void);
void glutSetMenu(int);
void glutAddMenuEntry(const char *, int);
void glutAddSubMenu(const char *, int);
void glutChangeToMenuEntry(int, const char *, int);
void glutChangeToSubMenu(int, const char *, int);
void glutRemoveMenuItem(int);
void glutAttachMenu(int);
void glutDetachMenu(int);
void glutTimerFunc(unsigned int, void (*)(int), int);
void glutIdleFunc(void (*)(void));
void glutKeyboardFunc(void (*)(unsigned char, int, int));
void glutSpecialFunc(void (*)(int, int, int));
void glutReshapeFunc(void (*)(int, int));
void glutVisibilityFunc(void (*)(int));
void glutDisplayFunc(void (*)(void));
void glutMouseFunc(void (*)(int, int, int, int));
void glutMotionFunc(void (*)(int, int));
void glutPassiveMotionFunc(void (*)(int, int));
void glutEntryFunc(void (*)(int));
void glutKeyboardUpFunc(void (*)(unsigned char, int, int));
void glutSpecialUpFunc(void (*)(int, int, int));
void glutJoystickFunc(void (*)(unsigned int, int, int, int), int);
void glutMenuStateFunc(void (*)(int));
void glutMenuStatusFunc(void (*)(int, int, int));
void glutOverlayDisplayFunc(void (*)(void));
void glutWindowStatusFunc(void (*)(int));
void glutSpaceballMotionFunc(void (*)(int, int, int));
void glutSpaceballRotateFunc(void (*)(int, int, int));
void glutSpaceballButtonFunc(void (*)(int, int));
void glutButtonBoxFunc(void (*)(int, int));
void glutDialsFunc(void (*)(int, int));
void glutTabletMotionFunc(void (*)(int, int));
void glutTabletButtonFunc(void (*)(int, int, int, int));
int glutGet(GLenum);
int glutDeviceGet(GLenum);
int glutGetModifiers(void);
int glutLayerGet(GLenum);
void glutBitmapCharacter(void *, int);
int glutBitmapWidth(void *, int);
void glutStrokeCharacter(void *, int);
int glutStrokeWidth(void *, int);
int glutBitmapLength(void *, const unsigned char *);
int glutStrokeLength(void *, const unsigned char *);
void glutWireCube(GLdouble);
void glutSolidCube(GLdouble);
void glutWireSphere(GLdouble, GLint, GLint);
void glutSolidSphere(GLdouble, GLint, GLint);
void glutWireCone(GLdouble, GLdouble, GLint, GLint);
void glutSolidCone(GLdouble, GLdouble, GLint, GLint);
void glutWireTorus(GLdouble, GLdouble, GLint, GLint);
void glutSolidTorus(GLdouble, GLdouble, GLint, GLint);
void glutWireDodecahedron(void);
void glutSolidDodecahedron(void);
void glutWireOctahedron(void);
void glutSolidOctahedron(void);
void glutWireTetrahedron(void);
void glutSolidTetrahedron(void);
void glutWireIcosahedron(void);
void glutSolidIcosahedron(void);
void glutWireTeapot(GLdouble);
void glutSolidTeapot(GLdouble);
void glutGameModeString(const char *);
int glutEnterGameMode(void);
void glutLeaveGameMode(void);
int glutGameModeGet(GLenum);
int glutVideoResizeGet(GLenum);
void glutSetupVideoResizing(void);
void glutStopVideoResizing(void);
void glutVideoResize(int, int, int, int);
void glutVideoPan(int, int, int, int);
void glutSetColor(int, GLfloat, GLfloat, GLfloat);
GLfloat glutGetColor(int, int);
void glutCopyColormap(int);
void glutIgnoreKeyRepeat(int);
void glutSetKeyRepeat(int);
void glutForceJoystickFunc(void);
int glutExtensionSupported(const char *);
void glutReportErrors(void);
#define __FREEGLUT_STD_H__
#define FGAPI
#define FGAPIENTRY
#define FREEGLUT 1
#define GLUT_API_VERSION 4
#define FREEGLUT_VERSION_2_0 1
#define GLUT_XLIB_IMPLEMENTATION 13
#define GLUT_KEY_F1 0x0001
#define GLUT_KEY_F2 0x0002
#define GLUT_KEY_F3 0x0003
#define GLUT_KEY_F4 0x0004
#define GLUT_KEY_F5 0x0005
#define GLUT_KEY_F6 0x0006
#define GLUT_KEY_F7 0x0007
#define GLUT_KEY_F8 0x0008
#define GLUT_KEY_F9 0x0009
#define GLUT_KEY_F10 0x000A
#define GLUT_KEY_F11 0x000B
#define GLUT_KEY_F12 0x000C
#define GLUT_KEY_LEFT 0x0064
#define GLUT_KEY_UP 0x0065
#define GLUT_KEY_RIGHT 0x0066
#define GLUT_KEY_DOWN 0x0067
#define GLUT_KEY_PAGE_UP 0x0068
#define GLUT_KEY_PAGE_DOWN 0x0069
#define GLUT_KEY_HOME 0x006A
#define GLUT_KEY_END 0x006B
#define GLUT_KEY_INSERT 0x006C
#define GLUT_LEFT_BUTTON 0x0000
#define GLUT_MIDDLE_BUTTON 0x0001
#define GLUT_RIGHT_BUTTON 0x0002
#define GLUT_DOWN 0x0000
#define GLUT_UP 0x0001
#define GLUT_LEFT 0x0000
#define GLUT_ENTERED 0x0001
#define GLUT_RGB 0x0000
#define GLUT_RGBA 0x0000
#define GLUT_INDEX 0x0001
#define GLUT_SINGLE 0x0000
#define GLUT_DOUBLE 0x0002
#define GLUT_ACCUM 0x0004
#define GLUT_ALPHA 0x0008
#define GLUT_DEPTH 0x0010
#define GLUT_STENCIL 0x0020
#define GLUT_MULTISAMPLE 0x0080
#define GLUT_STEREO 0x0100
#define GLUT_LUMINANCE 0x0200
#define GLUT_MENU_NOT_IN_USE 0x0000
#define GLUT_MENU_IN_USE 0x0001
#define GLUT_NOT_VISIBLE 0x0000
#define GLUT_VISIBLE 0x0001
#define GLUT_HIDDEN 0x0000
#define GLUT_FULLY_RETAINED 0x0001
#define GLUT_PARTIALLY_RETAINED 0x0002
#define GLUT_FULLY_COVERED 0x0003
#define GLUT_STROKE_ROMAN ((void *) &glutStrokeRoman)
#define GLUT_STROKE_MONO_ROMAN ((void *) &glutStrokeMonoRoman)
#define GLUT_BITMAP_9_BY_15 ((void *) &glutBitmap9By15)
#define GLUT_BITMAP_8_BY_13 ((void *) &glutBitmap8By13)
#define GLUT_BITMAP_TIMES_ROMAN_10 ((void *) &glutBitmapTimesRoman10)
#define GLUT_BITMAP_TIMES_ROMAN_24 ((void *) &glutBitmapTimesRoman24)
#define GLUT_BITMAP_HELVETICA_10 ((void *) &glutBitmapHelvetica10)
#define GLUT_BITMAP_HELVETICA_12 ((void *) &glutBitmapHelvetica12)
#define GLUT_BITMAP_HELVETICA_18 ((void *) &glutBitmapHelvetica18)
#define GLUT_WINDOW_X 0x0064
#define GLUT_WINDOW_Y 0x0065
#define GLUT_WINDOW_WIDTH 0x0066
#define GLUT_WINDOW_HEIGHT 0x0067
#define GLUT_WINDOW_BUFFER_SIZE 0x0068
#define GLUT_WINDOW_STENCIL_SIZE 0x0069
#define GLUT_WINDOW_DEPTH_SIZE 0x006A
#define GLUT_WINDOW_RED_SIZE 0x006B
#define GLUT_WINDOW_GREEN_SIZE 0x006C
#define GLUT_WINDOW_BLUE_SIZE 0x006D
#define GLUT_WINDOW_ALPHA_SIZE 0x006E
#define GLUT_WINDOW_ACCUM_RED_SIZE 0x006F
#define GLUT_WINDOW_ACCUM_GREEN_SIZE 0x0070
#define GLUT_WINDOW_ACCUM_BLUE_SIZE 0x0071
#define GLUT_WINDOW_ACCUM_ALPHA_SIZE 0x0072
#define GLUT_WINDOW_DOUBLEBUFFER 0x0073
#define GLUT_WINDOW_RGBA 0x0074
#define GLUT_WINDOW_PARENT 0x0075
#define GLUT_WINDOW_NUM_CHILDREN 0x0076
#define GLUT_WINDOW_COLORMAP_SIZE 0x0077
#define GLUT_WINDOW_NUM_SAMPLES 0x0078
#define GLUT_WINDOW_STEREO 0x0079
#define GLUT_WINDOW_CURSOR 0x007A
#define GLUT_SCREEN_WIDTH 0x00C8
#define GLUT_SCREEN_HEIGHT 0x00C9
#define GLUT_SCREEN_WIDTH_MM 0x00CA
#define GLUT_SCREEN_HEIGHT_MM 0x00CB
#define GLUT_MENU_NUM_ITEMS 0x012C
#define GLUT_DISPLAY_MODE_POSSIBLE 0x0190
#define GLUT_INIT_WINDOW_X 0x01F4
#define GLUT_INIT_WINDOW_Y 0x01F5
#define GLUT_INIT_WINDOW_WIDTH 0x01F6
#define GLUT_INIT_WINDOW_HEIGHT 0x01F7
#define GLUT_INIT_DISPLAY_MODE 0x01F8
#define GLUT_ELAPSED_TIME 0x02BC
#define GLUT_WINDOW_FORMAT_ID 0x007B
#define GLUT_HAS_KEYBOARD 0x0258
#define GLUT_HAS_MOUSE 0x0259
#define GLUT_HAS_SPACEBALL 0x025A
#define GLUT_HAS_DIAL_AND_BUTTON_BOX 0x025B
#define GLUT_HAS_TABLET 0x025C
#define GLUT_NUM_MOUSE_BUTTONS 0x025D
#define GLUT_NUM_SPACEBALL_BUTTONS 0x025E
#define GLUT_NUM_BUTTON_BOX_BUTTONS 0x025F
#define GLUT_NUM_DIALS 0x0260
#define GLUT_NUM_TABLET_BUTTONS 0x0261
#define GLUT_DEVICE_IGNORE_KEY_REPEAT 0x0262
#define GLUT_DEVICE_KEY_REPEAT 0x0263
#define GLUT_HAS_JOYSTICK 0x0264
#define GLUT_OWNS_JOYSTICK 0x0265
#define GLUT_JOYSTICK_BUTTONS 0x0266
#define GLUT_JOYSTICK_AXES 0x0267
#define GLUT_JOYSTICK_POLL_RATE 0x0268
#define GLUT_OVERLAY_POSSIBLE 0x0320
#define GLUT_LAYER_IN_USE 0x0321
#define GLUT_HAS_OVERLAY 0x0322
#define GLUT_TRANSPARENT_INDEX 0x0323
#define GLUT_NORMAL_DAMAGED 0x0324
#define GLUT_OVERLAY_DAMAGED 0x0325
#define GLUT_VIDEO_RESIZE_POSSIBLE 0x0384
#define GLUT_VIDEO_RESIZE_IN_USE 0x0385
#define GLUT_VIDEO_RESIZE_X_DELTA 0x0386
#define GLUT_VIDEO_RESIZE_Y_DELTA 0x0387
#define GLUT_VIDEO_RESIZE_WIDTH_DELTA 0x0388
#define GLUT_VIDEO_RESIZE_HEIGHT_DELTA 0x0389
#define GLUT_VIDEO_RESIZE_X 0x038A
#define GLUT_VIDEO_RESIZE_Y 0x038B
#define GLUT_VIDEO_RESIZE_WIDTH 0x038C
#define GLUT_VIDEO_RESIZE_HEIGHT 0x038D
#define GLUT_NORMAL 0x0000
#define GLUT_OVERLAY 0x0001
#define GLUT_ACTIVE_SHIFT 0x0001
#define GLUT_ACTIVE_CTRL 0x0002
#define GLUT_ACTIVE_ALT 0x0004
#define GLUT_CURSOR_RIGHT_ARROW 0x0000
#define GLUT_CURSOR_LEFT_ARROW 0x0001
#define GLUT_CURSOR_INFO 0x0002
#define GLUT_CURSOR_DESTROY 0x0003
#define GLUT_CURSOR_HELP 0x0004
#define GLUT_CURSOR_CYCLE 0x0005
#define GLUT_CURSOR_SPRAY 0x0006
#define GLUT_CURSOR_WAIT 0x0007
#define GLUT_CURSOR_TEXT 0x0008
#define GLUT_CURSOR_CROSSHAIR 0x0009
#define GLUT_CURSOR_UP_DOWN 0x000A
#define GLUT_CURSOR_LEFT_RIGHT 0x000B
#define GLUT_CURSOR_TOP_SIDE 0x000C
#define GLUT_CURSOR_BOTTOM_SIDE 0x000D
#define GLUT_CURSOR_LEFT_SIDE 0x000E
#define GLUT_CURSOR_RIGHT_SIDE 0x000F
#define GLUT_CURSOR_TOP_LEFT_CORNER 0x0010
#define GLUT_CURSOR_TOP_RIGHT_CORNER 0x0011
#define GLUT_CURSOR_BOTTOM_RIGHT_CORNER 0x0012
#define GLUT_CURSOR_BOTTOM_LEFT_CORNER 0x0013
#define GLUT_CURSOR_INHERIT 0x0064
#define GLUT_CURSOR_NONE 0x0065
#define GLUT_CURSOR_FULL_CROSSHAIR 0x0066
#define GLUT_RED 0x0000
#define GLUT_GREEN 0x0001
#define GLUT_BLUE 0x0002
#define GLUT_KEY_REPEAT_OFF 0x0000
#define GLUT_KEY_REPEAT_ON 0x0001
#define GLUT_KEY_REPEAT_DEFAULT 0x0002
#define GLUT_JOYSTICK_BUTTON_A 0x0001
#define GLUT_JOYSTICK_BUTTON_B 0x0002
#define GLUT_JOYSTICK_BUTTON_C 0x0004
#define GLUT_JOYSTICK_BUTTON_D 0x0008
#define GLUT_GAME_MODE_ACTIVE 0x0000
#define GLUT_GAME_MODE_POSSIBLE 0x0001
#define GLUT_GAME_MODE_WIDTH 0x0002
#define GLUT_GAME_MODE_HEIGHT 0x0003
#define GLUT_GAME_MODE_PIXEL_DEPTH 0x0004
#define GLUT_GAME_MODE_REFRESH_RATE 0x0005
#define GLUT_GAME_MODE_DISPLAY_CHANGED 0x0006
