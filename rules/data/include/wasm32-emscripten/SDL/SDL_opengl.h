// <SDL/SDL_opengl.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_config.h>
#include <GL/gl.h>
#include <stddef.h>
#include <inttypes.h>
typedef void (*PFNGLCOLORTABLEPROC)(GLenum, GLenum, GLsizei, GLenum, GLenum, const GLvoid *);
typedef void (*PFNGLCOLORTABLEPARAMETERFVPROC)(GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLCOLORTABLEPARAMETERIVPROC)(GLenum, GLenum, const GLint *);
typedef void (*PFNGLCOPYCOLORTABLEPROC)(GLenum, GLenum, GLint, GLint, GLsizei);
typedef void (*PFNGLGETCOLORTABLEPROC)(GLenum, GLenum, GLenum, GLvoid *);
typedef void (*PFNGLGETCOLORTABLEPARAMETERFVPROC)(GLenum, GLenum, GLfloat *);
typedef void (*PFNGLGETCOLORTABLEPARAMETERIVPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLCOLORSUBTABLEPROC)(GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *);
typedef void (*PFNGLCOPYCOLORSUBTABLEPROC)(GLenum, GLsizei, GLint, GLint, GLsizei);
typedef void (*PFNGLCONVOLUTIONFILTER1DPROC)(GLenum, GLenum, GLsizei, GLenum, GLenum, const GLvoid *);
typedef void (*PFNGLCONVOLUTIONFILTER2DPROC)(GLenum, GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *);
typedef void (*PFNGLCONVOLUTIONPARAMETERFPROC)(GLenum, GLenum, GLfloat);
typedef void (*PFNGLCONVOLUTIONPARAMETERFVPROC)(GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLCONVOLUTIONPARAMETERIPROC)(GLenum, GLenum, GLint);
typedef void (*PFNGLCONVOLUTIONPARAMETERIVPROC)(GLenum, GLenum, const GLint *);
typedef void (*PFNGLCOPYCONVOLUTIONFILTER1DPROC)(GLenum, GLenum, GLint, GLint, GLsizei);
typedef void (*PFNGLCOPYCONVOLUTIONFILTER2DPROC)(GLenum, GLenum, GLint, GLint, GLsizei, GLsizei);
typedef void (*PFNGLGETCONVOLUTIONFILTERPROC)(GLenum, GLenum, GLenum, GLvoid *);
typedef void (*PFNGLGETCONVOLUTIONPARAMETERFVPROC)(GLenum, GLenum, GLfloat *);
typedef void (*PFNGLGETCONVOLUTIONPARAMETERIVPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLGETSEPARABLEFILTERPROC)(GLenum, GLenum, GLenum, GLvoid *, GLvoid *, GLvoid *);
typedef void (*PFNGLSEPARABLEFILTER2DPROC)(GLenum, GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *, const GLvoid *);
typedef void (*PFNGLGETHISTOGRAMPROC)(GLenum, GLboolean, GLenum, GLenum, GLvoid *);
typedef void (*PFNGLGETHISTOGRAMPARAMETERFVPROC)(GLenum, GLenum, GLfloat *);
typedef void (*PFNGLGETHISTOGRAMPARAMETERIVPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLGETMINMAXPROC)(GLenum, GLboolean, GLenum, GLenum, GLvoid *);
typedef void (*PFNGLGETMINMAXPARAMETERFVPROC)(GLenum, GLenum, GLfloat *);
typedef void (*PFNGLGETMINMAXPARAMETERIVPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLHISTOGRAMPROC)(GLenum, GLsizei, GLenum, GLboolean);
typedef void (*PFNGLMINMAXPROC)(GLenum, GLenum, GLboolean);
typedef void (*PFNGLRESETHISTOGRAMPROC)(GLenum);
typedef void (*PFNGLRESETMINMAXPROC)(GLenum);
typedef void (*PFNGLCLIENTACTIVETEXTUREPROC)(GLenum);
typedef void (*PFNGLMULTITEXCOORD1DPROC)(GLenum, GLdouble);
typedef void (*PFNGLMULTITEXCOORD1DVPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMULTITEXCOORD1FPROC)(GLenum, GLfloat);
typedef void (*PFNGLMULTITEXCOORD1FVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMULTITEXCOORD1IPROC)(GLenum, GLint);
typedef void (*PFNGLMULTITEXCOORD1IVPROC)(GLenum, const GLint *);
typedef void (*PFNGLMULTITEXCOORD1SPROC)(GLenum, GLshort);
typedef void (*PFNGLMULTITEXCOORD1SVPROC)(GLenum, const GLshort *);
typedef void (*PFNGLMULTITEXCOORD2DPROC)(GLenum, GLdouble, GLdouble);
typedef void (*PFNGLMULTITEXCOORD2DVPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMULTITEXCOORD2FPROC)(GLenum, GLfloat, GLfloat);
typedef void (*PFNGLMULTITEXCOORD2FVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMULTITEXCOORD2IPROC)(GLenum, GLint, GLint);
typedef void (*PFNGLMULTITEXCOORD2IVPROC)(GLenum, const GLint *);
typedef void (*PFNGLMULTITEXCOORD2SPROC)(GLenum, GLshort, GLshort);
typedef void (*PFNGLMULTITEXCOORD2SVPROC)(GLenum, const GLshort *);
typedef void (*PFNGLMULTITEXCOORD3DPROC)(GLenum, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMULTITEXCOORD3DVPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMULTITEXCOORD3FPROC)(GLenum, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMULTITEXCOORD3FVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMULTITEXCOORD3IPROC)(GLenum, GLint, GLint, GLint);
typedef void (*PFNGLMULTITEXCOORD3IVPROC)(GLenum, const GLint *);
typedef void (*PFNGLMULTITEXCOORD3SPROC)(GLenum, GLshort, GLshort, GLshort);
typedef void (*PFNGLMULTITEXCOORD3SVPROC)(GLenum, const GLshort *);
typedef void (*PFNGLMULTITEXCOORD4DPROC)(GLenum, GLdouble, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMULTITEXCOORD4DVPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMULTITEXCOORD4FPROC)(GLenum, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMULTITEXCOORD4FVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMULTITEXCOORD4IPROC)(GLenum, GLint, GLint, GLint, GLint);
typedef void (*PFNGLMULTITEXCOORD4IVPROC)(GLenum, const GLint *);
typedef void (*PFNGLMULTITEXCOORD4SPROC)(GLenum, GLshort, GLshort, GLshort, GLshort);
typedef void (*PFNGLMULTITEXCOORD4SVPROC)(GLenum, const GLshort *);
typedef void (*PFNGLLOADTRANSPOSEMATRIXFPROC)(const GLfloat *);
typedef void (*PFNGLLOADTRANSPOSEMATRIXDPROC)(const GLdouble *);
typedef void (*PFNGLMULTTRANSPOSEMATRIXFPROC)(const GLfloat *);
typedef void (*PFNGLMULTTRANSPOSEMATRIXDPROC)(const GLdouble *);
typedef void (*PFNGLFOGCOORDFPROC)(GLfloat);
typedef void (*PFNGLFOGCOORDFVPROC)(const GLfloat *);
typedef void (*PFNGLFOGCOORDDPROC)(GLdouble);
typedef void (*PFNGLFOGCOORDDVPROC)(const GLdouble *);
typedef void (*PFNGLFOGCOORDPOINTERPROC)(GLenum, GLsizei, const GLvoid *);
typedef void (*PFNGLSECONDARYCOLOR3BPROC)(GLbyte, GLbyte, GLbyte);
typedef void (*PFNGLSECONDARYCOLOR3BVPROC)(const GLbyte *);
typedef void (*PFNGLSECONDARYCOLOR3DPROC)(GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLSECONDARYCOLOR3DVPROC)(const GLdouble *);
typedef void (*PFNGLSECONDARYCOLOR3FPROC)(GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLSECONDARYCOLOR3FVPROC)(const GLfloat *);
typedef void (*PFNGLSECONDARYCOLOR3IPROC)(GLint, GLint, GLint);
typedef void (*PFNGLSECONDARYCOLOR3IVPROC)(const GLint *);
typedef void (*PFNGLSECONDARYCOLOR3SPROC)(GLshort, GLshort, GLshort);
typedef void (*PFNGLSECONDARYCOLOR3SVPROC)(const GLshort *);
typedef void (*PFNGLSECONDARYCOLOR3UBPROC)(GLubyte, GLubyte, GLubyte);
typedef void (*PFNGLSECONDARYCOLOR3UBVPROC)(const GLubyte *);
typedef void (*PFNGLSECONDARYCOLOR3UIPROC)(GLuint, GLuint, GLuint);
typedef void (*PFNGLSECONDARYCOLOR3UIVPROC)(const GLuint *);
typedef void (*PFNGLSECONDARYCOLOR3USPROC)(GLushort, GLushort, GLushort);
typedef void (*PFNGLSECONDARYCOLOR3USVPROC)(const GLushort *);
typedef void (*PFNGLSECONDARYCOLORPOINTERPROC)(GLint, GLenum, GLsizei, const GLvoid *);
typedef void (*PFNGLWINDOWPOS2DPROC)(GLdouble, GLdouble);
typedef void (*PFNGLWINDOWPOS2DVPROC)(const GLdouble *);
typedef void (*PFNGLWINDOWPOS2FPROC)(GLfloat, GLfloat);
typedef void (*PFNGLWINDOWPOS2FVPROC)(const GLfloat *);
typedef void (*PFNGLWINDOWPOS2IPROC)(GLint, GLint);
typedef void (*PFNGLWINDOWPOS2IVPROC)(const GLint *);
typedef void (*PFNGLWINDOWPOS2SPROC)(GLshort, GLshort);
typedef void (*PFNGLWINDOWPOS2SVPROC)(const GLshort *);
typedef void (*PFNGLWINDOWPOS3DPROC)(GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLWINDOWPOS3DVPROC)(const GLdouble *);
typedef void (*PFNGLWINDOWPOS3FPROC)(GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLWINDOWPOS3FVPROC)(const GLfloat *);
typedef void (*PFNGLWINDOWPOS3IPROC)(GLint, GLint, GLint);
typedef void (*PFNGLWINDOWPOS3IVPROC)(const GLint *);
typedef void (*PFNGLWINDOWPOS3SPROC)(GLshort, GLshort, GLshort);
typedef void (*PFNGLWINDOWPOS3SVPROC)(const GLshort *);
typedef void (*PFNGLTESSELLATIONFACTORAMDPROC)(GLfloat);
typedef void (*PFNGLTESSELLATIONMODEAMDPROC)(GLenum);
void glColorTable(GLenum, GLenum, GLsizei, GLenum, GLenum, const GLvoid *);
void glColorTableParameterfv(GLenum, GLenum, const GLfloat *);
void glColorTableParameteriv(GLenum, GLenum, const GLint *);
void glCopyColorTable(GLenum, GLenum, GLint, GLint, GLsizei);
void glGetColorTable(GLenum, GLenum, GLenum, GLvoid *);
void glGetColorTableParameterfv(GLenum, GLenum, GLfloat *);
void glGetColorTableParameteriv(GLenum, GLenum, GLint *);
void glColorSubTable(GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *);
void glCopyColorSubTable(GLenum, GLsizei, GLint, GLint, GLsizei);
void glConvolutionFilter1D(GLenum, GLenum, GLsizei, GLenum, GLenum, const GLvoid *);
void glConvolutionFilter2D(GLenum, GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *);
void glConvolutionParameterf(GLenum, GLenum, GLfloat);
void glConvolutionParameterfv(GLenum, GLenum, const GLfloat *);
void glConvolutionParameteri(GLenum, GLenum, GLint);
void glConvolutionParameteriv(GLenum, GLenum, const GLint *);
void glCopyConvolutionFilter1D(GLenum, GLenum, GLint, GLint, GLsizei);
void glCopyConvolutionFilter2D(GLenum, GLenum, GLint, GLint, GLsizei, GLsizei);
void glGetConvolutionFilter(GLenum, GLenum, GLenum, GLvoid *);
void glGetConvolutionParameterfv(GLenum, GLenum, GLfloat *);
void glGetConvolutionParameteriv(GLenum, GLenum, GLint *);
void glGetSeparableFilter(GLenum, GLenum, GLenum, GLvoid *, GLvoid *, GLvoid *);
void glSeparableFilter2D(GLenum, GLenum, GLsizei, GLsizei, GLenum, GLenum, const GLvoid *, const GLvoid *);
void glGetHistogram(GLenum, GLboolean, GLenum, GLenum, GLvoid *);
void glGetHistogramParameterfv(GLenum, GLenum, GLfloat *);
void glGetHistogramParameteriv(GLenum, GLenum, GLint *);
void glGetMinmax(GLenum, GLboolean, GLenum, GLenum, GLvoid *);
void glGetMinmaxParameterfv(GLenum, GLenum, GLfloat *);
void glGetMinmaxParameteriv(GLenum, GLenum, GLint *);
void glHistogram(GLenum, GLsizei, GLenum, GLboolean);
void glMinmax(GLenum, GLenum, GLboolean);
void glResetHistogram(GLenum);
void glResetMinmax(GLenum);
void glClientActiveTexture(GLenum);
void glMultiTexCoord1d(GLenum, GLdouble);
void glMultiTexCoord1dv(GLenum, const GLdouble *);
void glMultiTexCoord1f(GLenum, GLfloat);
void glMultiTexCoord1fv(GLenum, const GLfloat *);
void glMultiTexCoord1i(GLenum, GLint);
void glMultiTexCoord1iv(GLenum, const GLint *);
void glMultiTexCoord1s(GLenum, GLshort);
void glMultiTexCoord1sv(GLenum, const GLshort *);
void glMultiTexCoord2d(GLenum, GLdouble, GLdouble);
void glMultiTexCoord2dv(GLenum, const GLdouble *);
void glMultiTexCoord2f(GLenum, GLfloat, GLfloat);
void glMultiTexCoord2fv(GLenum, const GLfloat *);
void glMultiTexCoord2i(GLenum, GLint, GLint);
void glMultiTexCoord2iv(GLenum, const GLint *);
void glMultiTexCoord2s(GLenum, GLshort, GLshort);
void glMultiTexCoord2sv(GLenum, const GLshort *);
void glMultiTexCoord3d(GLenum, GLdouble, GLdouble, GLdouble);
void glMultiTexCoord3dv(GLenum, const GLdouble *);
void glMultiTexCoord3f(GLenum, GLfloat, GLfloat, GLfloat);
void glMultiTexCoord3fv(GLenum, const GLfloat *);
void glMultiTexCoord3i(GLenum, GLint, GLint, GLint);
void glMultiTexCoord3iv(GLenum, const GLint *);
void glMultiTexCoord3s(GLenum, GLshort, GLshort, GLshort);
void glMultiTexCoord3sv(GLenum, const GLshort *);
void glMultiTexCoord4d(GLenum, GLdouble, GLdouble, GLdouble, GLdouble);
void glMultiTexCoord4dv(GLenum, const GLdouble *);
void glMultiTexCoord4f(GLenum, GLfloat, GLfloat, GLfloat, GLfloat);
void glMultiTexCoord4fv(GLenum, const GLfloat *);
void glMultiTexCoord4i(GLenum, GLint, GLint, GLint, GLint);
void glMultiTexCoord4iv(GLenum, const GLint *);
void glMultiTexCoord4s(GLenum, GLshort, GLshort, GLshort, GLshort);
void glMultiTexCoord4sv(GLenum, const GLshort *);
void glLoadTransposeMatrixf(const GLfloat *);
void glLoadTransposeMatrixd(const GLdouble *);
void glMultTransposeMatrixf(const GLfloat *);
void glMultTransposeMatrixd(const GLdouble *);
void glFogCoordf(GLfloat);
void glFogCoordfv(const GLfloat *);
void glFogCoordd(GLdouble);
void glFogCoorddv(const GLdouble *);
void glFogCoordPointer(GLenum, GLsizei, const void *);
void glSecondaryColor3b(GLbyte, GLbyte, GLbyte);
void glSecondaryColor3bv(const GLbyte *);
void glSecondaryColor3d(GLdouble, GLdouble, GLdouble);
void glSecondaryColor3dv(const GLdouble *);
void glSecondaryColor3f(GLfloat, GLfloat, GLfloat);
void glSecondaryColor3fv(const GLfloat *);
void glSecondaryColor3i(GLint, GLint, GLint);
void glSecondaryColor3iv(const GLint *);
void glSecondaryColor3s(GLshort, GLshort, GLshort);
void glSecondaryColor3sv(const GLshort *);
void glSecondaryColor3ub(GLubyte, GLubyte, GLubyte);
void glSecondaryColor3ubv(const GLubyte *);
void glSecondaryColor3ui(GLuint, GLuint, GLuint);
void glSecondaryColor3uiv(const GLuint *);
void glSecondaryColor3us(GLushort, GLushort, GLushort);
void glSecondaryColor3usv(const GLushort *);
void glSecondaryColorPointer(GLint, GLenum, GLsizei, const void *);
void glWindowPos2d(GLdouble, GLdouble);
void glWindowPos2dv(const GLdouble *);
void glWindowPos2f(GLfloat, GLfloat);
void glWindowPos2fv(const GLfloat *);
void glWindowPos2i(GLint, GLint);
void glWindowPos2iv(const GLint *);
void glWindowPos2s(GLshort, GLshort);
void glWindowPos2sv(const GLshort *);
void glWindowPos3d(GLdouble, GLdouble, GLdouble);
void glWindowPos3dv(const GLdouble *);
void glWindowPos3f(GLfloat, GLfloat, GLfloat);
void glWindowPos3fv(const GLfloat *);
void glWindowPos3i(GLint, GLint, GLint);
void glWindowPos3iv(const GLint *);
void glWindowPos3s(GLshort, GLshort, GLshort);
void glWindowPos3sv(const GLshort *);
void glTessellationFactorAMD(GLfloat);
void glTessellationModeAMD(GLenum);
#define _SDL_opengl_h
#define GL_GLEXT_PROTOTYPES
#define __glext_h_
#define GL_GLEXT_VERSION 64
#define GL_RESCALE_NORMAL 0x803A
#define GL_LIGHT_MODEL_COLOR_CONTROL 0x81F8
#define GL_SINGLE_COLOR 0x81F9
#define GL_SEPARATE_SPECULAR_COLOR 0x81FA
#define GL_ALIASED_POINT_SIZE_RANGE 0x846D
#define GL_CONVOLUTION_1D 0x8010
#define GL_CONVOLUTION_2D 0x8011
#define GL_SEPARABLE_2D 0x8012
#define GL_CONVOLUTION_BORDER_MODE 0x8013
#define GL_CONVOLUTION_FILTER_SCALE 0x8014
#define GL_CONVOLUTION_FILTER_BIAS 0x8015
#define GL_REDUCE 0x8016
#define GL_CONVOLUTION_FORMAT 0x8017
#define GL_CONVOLUTION_WIDTH 0x8018
#define GL_CONVOLUTION_HEIGHT 0x8019
#define GL_MAX_CONVOLUTION_WIDTH 0x801A
#define GL_MAX_CONVOLUTION_HEIGHT 0x801B
#define GL_POST_CONVOLUTION_RED_SCALE 0x801C
#define GL_POST_CONVOLUTION_GREEN_SCALE 0x801D
#define GL_POST_CONVOLUTION_BLUE_SCALE 0x801E
#define GL_POST_CONVOLUTION_ALPHA_SCALE 0x801F
#define GL_POST_CONVOLUTION_RED_BIAS 0x8020
#define GL_POST_CONVOLUTION_GREEN_BIAS 0x8021
#define GL_POST_CONVOLUTION_BLUE_BIAS 0x8022
#define GL_POST_CONVOLUTION_ALPHA_BIAS 0x8023
#define GL_HISTOGRAM 0x8024
#define GL_PROXY_HISTOGRAM 0x8025
#define GL_HISTOGRAM_WIDTH 0x8026
#define GL_HISTOGRAM_FORMAT 0x8027
#define GL_HISTOGRAM_RED_SIZE 0x8028
#define GL_HISTOGRAM_GREEN_SIZE 0x8029
#define GL_HISTOGRAM_BLUE_SIZE 0x802A
#define GL_HISTOGRAM_ALPHA_SIZE 0x802B
#define GL_HISTOGRAM_LUMINANCE_SIZE 0x802C
#define GL_HISTOGRAM_SINK 0x802D
#define GL_MINMAX 0x802E
#define GL_MINMAX_FORMAT 0x802F
#define GL_MINMAX_SINK 0x8030
#define GL_TABLE_TOO_LARGE 0x8031
#define GL_COLOR_MATRIX 0x80B1
#define GL_COLOR_MATRIX_STACK_DEPTH 0x80B2
#define GL_MAX_COLOR_MATRIX_STACK_DEPTH 0x80B3
#define GL_POST_COLOR_MATRIX_RED_SCALE 0x80B4
#define GL_POST_COLOR_MATRIX_GREEN_SCALE 0x80B5
#define GL_POST_COLOR_MATRIX_BLUE_SCALE 0x80B6
#define GL_POST_COLOR_MATRIX_ALPHA_SCALE 0x80B7
#define GL_POST_COLOR_MATRIX_RED_BIAS 0x80B8
#define GL_POST_COLOR_MATRIX_GREEN_BIAS 0x80B9
#define GL_POST_COLOR_MATRIX_BLUE_BIAS 0x80BA
#define GL_POST_COLOR_MATRIX_ALPHA_BIAS 0x80BB
#define GL_COLOR_TABLE 0x80D0
#define GL_POST_CONVOLUTION_COLOR_TABLE 0x80D1
#define GL_POST_COLOR_MATRIX_COLOR_TABLE 0x80D2
#define GL_PROXY_COLOR_TABLE 0x80D3
#define GL_PROXY_POST_CONVOLUTION_COLOR_TABLE 0x80D4
#define GL_PROXY_POST_COLOR_MATRIX_COLOR_TABLE 0x80D5
#define GL_COLOR_TABLE_SCALE 0x80D6
#define GL_COLOR_TABLE_BIAS 0x80D7
#define GL_COLOR_TABLE_FORMAT 0x80D8
#define GL_COLOR_TABLE_WIDTH 0x80D9
#define GL_COLOR_TABLE_RED_SIZE 0x80DA
#define GL_COLOR_TABLE_GREEN_SIZE 0x80DB
#define GL_COLOR_TABLE_BLUE_SIZE 0x80DC
#define GL_COLOR_TABLE_ALPHA_SIZE 0x80DD
#define GL_COLOR_TABLE_LUMINANCE_SIZE 0x80DE
#define GL_COLOR_TABLE_INTENSITY_SIZE 0x80DF
#define GL_CONSTANT_BORDER 0x8151
#define GL_REPLICATE_BORDER 0x8153
#define GL_CONVOLUTION_BORDER_COLOR 0x8154
#define GL_CLIENT_ACTIVE_TEXTURE 0x84E1
#define GL_MAX_TEXTURE_UNITS 0x84E2
#define GL_TRANSPOSE_MODELVIEW_MATRIX 0x84E3
#define GL_TRANSPOSE_PROJECTION_MATRIX 0x84E4
#define GL_TRANSPOSE_TEXTURE_MATRIX 0x84E5
#define GL_TRANSPOSE_COLOR_MATRIX 0x84E6
#define GL_MULTISAMPLE_BIT 0x20000000
#define GL_NORMAL_MAP 0x8511
#define GL_REFLECTION_MAP 0x8512
#define GL_COMPRESSED_ALPHA 0x84E9
#define GL_COMPRESSED_LUMINANCE 0x84EA
#define GL_COMPRESSED_LUMINANCE_ALPHA 0x84EB
#define GL_COMPRESSED_INTENSITY 0x84EC
#define GL_COMBINE 0x8570
#define GL_COMBINE_RGB 0x8571
#define GL_COMBINE_ALPHA 0x8572
#define GL_SOURCE0_RGB 0x8580
#define GL_SOURCE1_RGB 0x8581
#define GL_SOURCE2_RGB 0x8582
#define GL_SOURCE0_ALPHA 0x8588
#define GL_SOURCE1_ALPHA 0x8589
#define GL_SOURCE2_ALPHA 0x858A
#define GL_OPERAND0_RGB 0x8590
#define GL_OPERAND1_RGB 0x8591
#define GL_OPERAND2_RGB 0x8592
#define GL_OPERAND0_ALPHA 0x8598
#define GL_OPERAND1_ALPHA 0x8599
#define GL_OPERAND2_ALPHA 0x859A
#define GL_RGB_SCALE 0x8573
#define GL_ADD_SIGNED 0x8574
#define GL_INTERPOLATE 0x8575
#define GL_SUBTRACT 0x84E7
#define GL_CONSTANT 0x8576
#define GL_PRIMARY_COLOR 0x8577
#define GL_PREVIOUS 0x8578
#define GL_DOT3_RGB 0x86AE
#define GL_DOT3_RGBA 0x86AF
#define GL_POINT_SIZE_MIN 0x8126
#define GL_POINT_SIZE_MAX 0x8127
#define GL_POINT_DISTANCE_ATTENUATION 0x8129
#define GL_GENERATE_MIPMAP 0x8191
#define GL_GENERATE_MIPMAP_HINT 0x8192
#define GL_FOG_COORDINATE_SOURCE 0x8450
#define GL_FOG_COORDINATE 0x8451
#define GL_FRAGMENT_DEPTH 0x8452
#define GL_CURRENT_FOG_COORDINATE 0x8453
#define GL_FOG_COORDINATE_ARRAY_TYPE 0x8454
#define GL_FOG_COORDINATE_ARRAY_STRIDE 0x8455
#define GL_FOG_COORDINATE_ARRAY_POINTER 0x8456
#define GL_FOG_COORDINATE_ARRAY 0x8457
#define GL_COLOR_SUM 0x8458
#define GL_CURRENT_SECONDARY_COLOR 0x8459
#define GL_SECONDARY_COLOR_ARRAY_SIZE 0x845A
#define GL_SECONDARY_COLOR_ARRAY_TYPE 0x845B
#define GL_SECONDARY_COLOR_ARRAY_STRIDE 0x845C
#define GL_SECONDARY_COLOR_ARRAY_POINTER 0x845D
#define GL_SECONDARY_COLOR_ARRAY 0x845E
#define GL_TEXTURE_FILTER_CONTROL 0x8500
#define GL_DEPTH_TEXTURE_MODE 0x884B
#define GL_COMPARE_R_TO_TEXTURE 0x884E
#define GL_VERTEX_ARRAY_BUFFER_BINDING 0x8896
#define GL_NORMAL_ARRAY_BUFFER_BINDING 0x8897
#define GL_COLOR_ARRAY_BUFFER_BINDING 0x8898
#define GL_INDEX_ARRAY_BUFFER_BINDING 0x8899
#define GL_TEXTURE_COORD_ARRAY_BUFFER_BINDING 0x889A
#define GL_EDGE_FLAG_ARRAY_BUFFER_BINDING 0x889B
#define GL_SECONDARY_COLOR_ARRAY_BUFFER_BINDING 0x889C
#define GL_FOG_COORDINATE_ARRAY_BUFFER_BINDING 0x889D
#define GL_WEIGHT_ARRAY_BUFFER_BINDING 0x889E
#define GL_FOG_COORD_SRC 0x8450
#define GL_FOG_COORD 0x8451
#define GL_CURRENT_FOG_COORD 0x8453
#define GL_FOG_COORD_ARRAY_TYPE 0x8454
#define GL_FOG_COORD_ARRAY_STRIDE 0x8455
#define GL_FOG_COORD_ARRAY_POINTER 0x8456
#define GL_FOG_COORD_ARRAY 0x8457
#define GL_FOG_COORD_ARRAY_BUFFER_BINDING 0x889D
#define GL_SRC0_RGB 0x8580
#define GL_SRC1_RGB 0x8581
#define GL_SRC2_RGB 0x8582
#define GL_SRC0_ALPHA 0x8588
#define GL_SRC1_ALPHA 0x8589
#define GL_SRC2_ALPHA 0x858A
#define GL_VERTEX_PROGRAM_TWO_SIDE 0x8643
#define GL_POINT_SPRITE 0x8861
#define GL_COORD_REPLACE 0x8862
#define GL_MAX_TEXTURE_COORDS 0x8871
#define GL_CURRENT_RASTER_SECONDARY_COLOR 0x845F
#define GL_SLUMINANCE_ALPHA 0x8C44
#define GL_SLUMINANCE8_ALPHA8 0x8C45
#define GL_SLUMINANCE 0x8C46
#define GL_SLUMINANCE8 0x8C47
#define GL_COMPRESSED_SLUMINANCE 0x8C4A
#define GL_COMPRESSED_SLUMINANCE_ALPHA 0x8C4B
#define GL_CLAMP_VERTEX_COLOR 0x891A
#define GL_CLAMP_FRAGMENT_COLOR 0x891B
#define GL_ALPHA_INTEGER 0x8D97
#define GL_INDEX 0x8222
#define GL_TEXTURE_LUMINANCE_TYPE 0x8C14
#define GL_TEXTURE_INTENSITY_TYPE 0x8C15
#define GL_TEXTURE_DEFORMATION_BIT_SGIX 0x00000001
#define GL_GEOMETRY_DEFORMATION_BIT_SGIX 0x00000002
#define GL_PIXEL_TEX_GEN_Q_CEILING_SGIX 0x8184
#define GL_PIXEL_TEX_GEN_Q_ROUND_SGIX 0x8185
#define GL_PIXEL_TEX_GEN_Q_FLOOR_SGIX 0x8186
#define GL_PIXEL_TEX_GEN_ALPHA_REPLACE_SGIX 0x8187
#define GL_PIXEL_TEX_GEN_ALPHA_NO_REPLACE_SGIX 0x8188
#define GL_PIXEL_TEX_GEN_ALPHA_LS_SGIX 0x8189
#define GL_PIXEL_TEX_GEN_ALPHA_MS_SGIX 0x818A
#define GL_FOG_SCALE_SGIX 0x81FC
#define GL_FOG_SCALE_VALUE_SGIX 0x81FD
#define GL_DEPTH_PASS_INSTRUMENT_SGIX 0x8310
#define GL_DEPTH_PASS_INSTRUMENT_COUNTERS_SGIX 0x8311
#define GL_DEPTH_PASS_INSTRUMENT_MAX_SGIX 0x8312
#define GL_SAMPLER_BUFFER_AMD 0x9001
#define GL_INT_SAMPLER_BUFFER_AMD 0x9002
#define GL_UNSIGNED_INT_SAMPLER_BUFFER_AMD 0x9003
#define GL_TESSELLATION_MODE_AMD 0x9004
#define GL_TESSELLATION_FACTOR_AMD 0x9005
#define GL_DISCRETE_AMD 0x9006
#define GL_CONTINUOUS_AMD 0x9007
#define GLEXT_64_TYPES_DEFINED
#define GL_VERSION_1_2_DEPRECATED 1
#define GL_VERSION_1_3_DEPRECATED 1
#define GL_VERSION_1_4_DEPRECATED 1
#define GL_SGIX_texture_select 1
#define GL_SGIX_fog_scale 1
#define GL_AMD_vertex_shader_tesselator 1
