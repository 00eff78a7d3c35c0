// <GLES/glext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GLES/gl.h>
typedef void *GLeglImageOES;
typedef void (*PFNGLEGLIMAGETARGETTEXTURE2DOESPROC)(GLenum, GLeglImageOES);
typedef void (*PFNGLEGLIMAGETARGETRENDERBUFFERSTORAGEOESPROC)(GLenum, GLeglImageOES);
typedef void (*PFNGLBLENDEQUATIONSEPARATEOESPROC)(GLenum, GLenum);
typedef void (*PFNGLBLENDFUNCSEPARATEOESPROC)(GLenum, GLenum, GLenum, GLenum);
typedef void (*PFNGLBLENDEQUATIONOESPROC)(GLenum);
typedef void (*PFNGLDRAWTEXSOESPROC)(GLshort, GLshort, GLshort, GLshort, GLshort);
typedef void (*PFNGLDRAWTEXIOESPROC)(GLint, GLint, GLint, GLint, GLint);
typedef void (*PFNGLDRAWTEXXOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLDRAWTEXSVOESPROC)(const GLshort *);
typedef void (*PFNGLDRAWTEXIVOESPROC)(const GLint *);
typedef void (*PFNGLDRAWTEXXVOESPROC)(const GLfixed *);
typedef void (*PFNGLDRAWTEXFOESPROC)(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLDRAWTEXFVOESPROC)(const GLfloat *);
typedef void (*PFNGLALPHAFUNCXOESPROC)(GLenum, GLfixed);
typedef void (*PFNGLCLEARCOLORXOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLCLEARDEPTHXOESPROC)(GLfixed);
typedef void (*PFNGLCLIPPLANEXOESPROC)(GLenum, const GLfixed *);
typedef void (*PFNGLCOLOR4XOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLDEPTHRANGEXOESPROC)(GLfixed, GLfixed);
typedef void (*PFNGLFOGXOESPROC)(GLenum, GLfixed);
typedef void (*PFNGLFOGXVOESPROC)(GLenum, const GLfixed *);
typedef void (*PFNGLFRUSTUMXOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLGETCLIPPLANEXOESPROC)(GLenum, GLfixed *);
typedef void (*PFNGLGETFIXEDVOESPROC)(GLenum, GLfixed *);
typedef void (*PFNGLGETTEXENVXVOESPROC)(GLenum, GLenum, GLfixed *);
typedef void (*PFNGLGETTEXPARAMETERXVOESPROC)(GLenum, GLenum, GLfixed *);
typedef void (*PFNGLLIGHTMODELXOESPROC)(GLenum, GLfixed);
typedef void (*PFNGLLIGHTMODELXVOESPROC)(GLenum, const GLfixed *);
typedef void (*PFNGLLIGHTXOESPROC)(GLenum, GLenum, GLfixed);
typedef void (*PFNGLLIGHTXVOESPROC)(GLenum, GLenum, const GLfixed *);
typedef void (*PFNGLLINEWIDTHXOESPROC)(GLfixed);
typedef void (*PFNGLLOADMATRIXXOESPROC)(const GLfixed *);
typedef void (*PFNGLMATERIALXOESPROC)(GLenum, GLenum, GLfixed);
typedef void (*PFNGLMATERIALXVOESPROC)(GLenum, GLenum, const GLfixed *);
typedef void (*PFNGLMULTMATRIXXOESPROC)(const GLfixed *);
typedef void (*PFNGLMULTITEXCOORD4XOESPROC)(GLenum, GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLNORMAL3XOESPROC)(GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLORTHOXOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLPOINTPARAMETERXVOESPROC)(GLenum, const GLfixed *);
typedef void (*PFNGLPOINTSIZEXOESPROC)(GLfixed);
typedef void (*PFNGLPOLYGONOFFSETXOESPROC)(GLfixed, GLfixed);
typedef void (*PFNGLROTATEXOESPROC)(GLfixed, GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLSCALEXOESPROC)(GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLTEXENVXOESPROC)(GLenum, GLenum, GLfixed);
typedef void (*PFNGLTEXENVXVOESPROC)(GLenum, GLenum, const GLfixed *);
typedef void (*PFNGLTEXPARAMETERXOESPROC)(GLenum, GLenum, GLfixed);
typedef void (*PFNGLTEXPARAMETERXVOESPROC)(GLenum, GLenum, const GLfixed *);
typedef void (*PFNGLTRANSLATEXOESPROC)(GLfixed, GLfixed, GLfixed);
typedef void (*PFNGLGETLIGHTXVOESPROC)(GLenum, GLenum, GLfixed *);
typedef void (*PFNGLGETMATERIALXVOESPROC)(GLenum, GLenum, GLfixed *);
typedef void (*PFNGLPOINTPARAMETERXOESPROC)(GLenum, GLfixed);
typedef void (*PFNGLSAMPLECOVERAGEXOESPROC)(GLclampx, GLboolean);
typedef void (*PFNGLGETTEXGENXVOESPROC)(GLenum, GLenum, GLfixed *);
typedef void (*PFNGLTEXGENXOESPROC)(GLenum, GLenum, GLfixed);
typedef void (*PFNGLTEXGENXVOESPROC)(GLenum, GLenum, const GLfixed *);
typedef GLboolean (*PFNGLISRENDERBUFFEROESPROC)(GLuint);
typedef void (*PFNGLBINDRENDERBUFFEROESPROC)(GLenum, GLuint);
typedef void (*PFNGLDELETERENDERBUFFERSOESPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENRENDERBUFFERSOESPROC)(GLsizei, GLuint *);
typedef void (*PFNGLRENDERBUFFERSTORAGEOESPROC)(GLenum, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLGETRENDERBUFFERPARAMETERIVOESPROC)(GLenum, GLenum, GLint *);
typedef GLboolean (*PFNGLISFRAMEBUFFEROESPROC)(GLuint);
typedef void (*PFNGLBINDFRAMEBUFFEROESPROC)(GLenum, GLuint);
typedef void (*PFNGLDELETEFRAMEBUFFERSOESPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENFRAMEBUFFERSOESPROC)(GLsizei, GLuint *);
typedef GLenum (*PFNGLCHECKFRAMEBUFFERSTATUSOESPROC)(GLenum);
typedef void (*PFNGLFRAMEBUFFERRENDERBUFFEROESPROC)(GLenum, GLenum, GLenum, GLuint);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DOESPROC)(GLenum, GLenum, GLenum, GLuint, GLint);
typedef void (*PFNGLGETFRAMEBUFFERATTACHMENTPARAMETERIVOESPROC)(GLenum, GLenum, GLenum, GLint *);
typedef void (*PFNGLGENERATEMIPMAPOESPROC)(GLenum);
typedef void *(*PFNGLMAPBUFFEROESPROC)(GLenum, GLenum);
typedef GLboolean (*PFNGLUNMAPBUFFEROESPROC)(GLenum);
typedef void (*PFNGLGETBUFFERPOINTERVOESPROC)(GLenum, GLenum, void **);
typedef void (*PFNGLCURRENTPALETTEMATRIXOESPROC)(GLuint);
typedef void (*PFNGLLOADPALETTEFROMMODELVIEWMATRIXOESPROC)(void);
typedef void (*PFNGLMATRIXINDEXPOINTEROESPROC)(GLint, GLenum, GLsizei, const void *);
typedef void (*PFNGLWEIGHTPOINTEROESPROC)(GLint, GLenum, GLsizei, const void *);
typedef GLbitfield (*PFNGLQUERYMATRIXXOESPROC)(GLfixed *, GLint *);
typedef void (*PFNGLCLEARDEPTHFOESPROC)(GLclampf);
typedef void (*PFNGLCLIPPLANEFOESPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLDEPTHRANGEFOESPROC)(GLclampf, GLclampf);
typedef void (*PFNGLFRUSTUMFOESPROC)(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLGETCLIPPLANEFOESPROC)(GLenum, GLfloat *);
typedef void (*PFNGLORTHOFOESPROC)(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLTEXGENFOESPROC)(GLenum, GLenum, GLfloat);
typedef void (*PFNGLTEXGENFVOESPROC)(GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLTEXGENIOESPROC)(GLenum, GLenum, GLint);
typedef void (*PFNGLTEXGENIVOESPROC)(GLenum, GLenum, const GLint *);
typedef void (*PFNGLGETTEXGENFVOESPROC)(GLenum, GLenum, GLfloat *);
typedef void (*PFNGLGETTEXGENIVOESPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLBINDVERTEXARRAYOESPROC)(GLuint);
typedef void (*PFNGLDELETEVERTEXARRAYSOESPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENVERTEXARRAYSOESPROC)(GLsizei, GLuint *);
typedef GLboolean (*PFNGLISVERTEXARRAYOESPROC)(GLuint);
typedef void (*PFNGLCOPYTEXTURELEVELSAPPLEPROC)(GLuint, GLuint, GLint, GLsizei);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEAPPLEPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLRESOLVEMULTISAMPLEFRAMEBUFFERAPPLEPROC)(void);
struct __GLsync;
typedef struct __GLsync *GLsync;
typedef khronos_uint64_t GLuint64;
typedef khronos_int64_t GLint64;
typedef GLsync (*PFNGLFENCESYNCAPPLEPROC)(GLenum, GLbitfield);
typedef GLboolean (*PFNGLISSYNCAPPLEPROC)(GLsync);
typedef void (*PFNGLDELETESYNCAPPLEPROC)(GLsync);
typedef GLenum (*PFNGLCLIENTWAITSYNCAPPLEPROC)(GLsync, GLbitfield, GLuint64);
typedef void (*PFNGLWAITSYNCAPPLEPROC)(GLsync, GLbitfield, GLuint64);
typedef void (*PFNGLGETINTEGER64VAPPLEPROC)(GLenum, GLint64 *);
typedef void (*PFNGLGETSYNCIVAPPLEPROC)(GLsync, GLenum, GLsizei, GLsizei *, GLint *);
typedef char GLchar;
typedef void (*PFNGLINSERTEVENTMARKEREXTPROC)(GLsizei, const GLchar *);
typedef void (*PFNGLPUSHGROUPMARKEREXTPROC)(GLsizei, const GLchar *);
typedef void (*PFNGLPOPGROUPMARKEREXTPROC)(void);
typedef void (*PFNGLDISCARDFRAMEBUFFEREXTPROC)(GLenum, GLsizei, const GLenum *);
typedef void *(*PFNGLMAPBUFFERRANGEEXTPROC)(GLenum, GLintptr, GLsizeiptr, GLbitfield);
typedef void (*PFNGLFLUSHMAPPEDBUFFERRANGEEXTPROC)(GLenum, GLintptr, GLsizeiptr);
typedef void (*PFNGLMULTIDRAWARRAYSEXTPROC)(GLenum, const GLint *, const GLsizei *, GLsizei);
typedef void (*PFNGLMULTIDRAWELEMENTSEXTPROC)(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DMULTISAMPLEEXTPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
typedef GLenum (*PFNGLGETGRAPHICSRESETSTATUSEXTPROC)(void);
typedef void (*PFNGLREADNPIXELSEXTPROC)(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
typedef void (*PFNGLGETNUNIFORMFVEXTPROC)(GLuint, GLint, GLsizei, GLfloat *);
typedef void (*PFNGLGETNUNIFORMIVEXTPROC)(GLuint, GLint, GLsizei, GLint *);
typedef void (*PFNGLTEXSTORAGE1DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei);
typedef void (*PFNGLTEXSTORAGE2DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLTEXSTORAGE3DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE1DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE2DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE3DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEIMGPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DMULTISAMPLEIMGPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
typedef void (*PFNGLCLIPPLANEFIMGPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLCLIPPLANEXIMGPROC)(GLenum, const GLfixed *);
typedef void (*PFNGLDELETEFENCESNVPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENFENCESNVPROC)(GLsizei, GLuint *);
typedef GLboolean (*PFNGLISFENCENVPROC)(GLuint);
typedef GLboolean (*PFNGLTESTFENCENVPROC)(GLuint);
typedef void (*PFNGLGETFENCEIVNVPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLFINISHFENCENVPROC)(GLuint);
typedef void (*PFNGLSETFENCENVPROC)(GLuint, GLenum);
typedef void (*PFNGLGETDRIVERCONTROLSQCOMPROC)(GLint *, GLsizei, GLuint *);
typedef void (*PFNGLGETDRIVERCONTROLSTRINGQCOMPROC)(GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLENABLEDRIVERCONTROLQCOMPROC)(GLuint);
typedef void (*PFNGLDISABLEDRIVERCONTROLQCOMPROC)(GLuint);
typedef void (*PFNGLEXTGETTEXTURESQCOMPROC)(GLuint *, GLint, GLint *);
typedef void (*PFNGLEXTGETBUFFERSQCOMPROC)(GLuint *, GLint, GLint *);
typedef void (*PFNGLEXTGETRENDERBUFFERSQCOMPROC)(GLuint *, GLint, GLint *);
typedef void (*PFNGLEXTGETFRAMEBUFFERSQCOMPROC)(GLuint *, GLint, GLint *);
typedef void (*PFNGLEXTGETTEXLEVELPARAMETERIVQCOMPROC)(GLuint, GLenum, GLint, GLenum, GLint *);
typedef void (*PFNGLEXTTEXOBJECTSTATEOVERRIDEIQCOMPROC)(GLenum, GLenum, GLint);
typedef void (*PFNGLEXTGETTEXSUBIMAGEQCOMPROC)(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, void *);
typedef void (*PFNGLEXTGETBUFFERPOINTERVQCOMPROC)(GLenum, void **);
typedef void (*PFNGLEXTGETSHADERSQCOMPROC)(GLuint *, GLint, GLint *);
typedef void (*PFNGLEXTGETPROGRAMSQCOMPROC)(GLuint *, GLint, GLint *);
typedef GLboolean (*PFNGLEXTISPROGRAMBINARYQCOMPROC)(GLuint);
typedef void (*PFNGLEXTGETPROGRAMBINARYSOURCEQCOMPROC)(GLuint, GLenum, GLchar *, GLint *);
typedef void (*PFNGLSTARTTILINGQCOMPROC)(GLuint, GLuint, GLuint, GLuint, GLbitfield);
typedef void (*PFNGLENDTILINGQCOMPROC)(GLbitfield);
void glEGLImageTargetTexture2DOES(GLenum, GLeglImageOES);
void glEGLImageTargetRenderbufferStorageOES(GLenum, GLeglImageOES);
void glBlendEquationSeparateOES(GLenum, GLenum);
void glBlendFuncSeparateOES(GLenum, GLenum, GLenum, GLenum);
void glBlendEquationOES(GLenum);
void glDrawTexsOES(GLshort, GLshort, GLshort, GLshort, GLshort);
void glDrawTexiOES(GLint, GLint, GLint, GLint, GLint);
void glDrawTexxOES(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
void glDrawTexsvOES(const GLshort *);
void glDrawTexivOES(const GLint *);
void glDrawTexxvOES(const GLfixed *);
void glDrawTexfOES(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glDrawTexfvOES(const GLfloat *);
void glAlphaFuncxOES(GLenum, GLfixed);
void glClearColorxOES(GLfixed, GLfixed, GLfixed, GLfixed);
void glClearDepthxOES(GLfixed);
void glClipPlanexOES(GLenum, const GLfixed *);
void glColor4xOES(GLfixed, GLfixed, GLfixed, GLfixed);
void glDepthRangexOES(GLfixed, GLfixed);
void glFogxOES(GLenum, GLfixed);
void glFogxvOES(GLenum, const GLfixed *);
void glFrustumxOES(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
void glGetClipPlanexOES(GLenum, GLfixed *);
void glGetFixedvOES(GLenum, GLfixed *);
void glGetTexEnvxvOES(GLenum, GLenum, GLfixed *);
void glGetTexParameterxvOES(GLenum, GLenum, GLfixed *);
void glLightModelxOES(GLenum, GLfixed);
void glLightModelxvOES(GLenum, const GLfixed *);
void glLightxOES(GLenum, GLenum, GLfixed);
void glLightxvOES(GLenum, GLenum, const GLfixed *);
void glLineWidthxOES(GLfixed);
void glLoadMatrixxOES(const GLfixed *);
void glMaterialxOES(GLenum, GLenum, GLfixed);
void glMaterialxvOES(GLenum, GLenum, const GLfixed *);
void glMultMatrixxOES(const GLfixed *);
void glMultiTexCoord4xOES(GLenum, GLfixed, GLfixed, GLfixed, GLfixed);
void glNormal3xOES(GLfixed, GLfixed, GLfixed);
void glOrthoxOES(GLfixed, GLfixed, GLfixed, GLfixed, GLfixed, GLfixed);
void glPointParameterxvOES(GLenum, const GLfixed *);
void glPointSizexOES(GLfixed);
void glPolygonOffsetxOES(GLfixed, GLfixed);
void glRotatexOES(GLfixed, GLfixed, GLfixed, GLfixed);
void glScalexOES(GLfixed, GLfixed, GLfixed);
void glTexEnvxOES(GLenum, GLenum, GLfixed);
void glTexEnvxvOES(GLenum, GLenum, const GLfixed *);
void glTexParameterxOES(GLenum, GLenum, GLfixed);
void glTexParameterxvOES(GLenum, GLenum, const GLfixed *);
void glTranslatexOES(GLfixed, GLfixed, GLfixed);
void glGetLightxvOES(GLenum, GLenum, GLfixed *);
void glGetMaterialxvOES(GLenum, GLenum, GLfixed *);
void glPointParameterxOES(GLenum, GLfixed);
void glSampleCoveragexOES(GLclampx, GLboolean);
void glGetTexGenxvOES(GLenum, GLenum, GLfixed *);
void glTexGenxOES(GLenum, GLenum, GLfixed);
void glTexGenxvOES(GLenum, GLenum, const GLfixed *);
GLboolean glIsRenderbufferOES(GLuint);
void glBindRenderbufferOES(GLenum, GLuint);
void glDeleteRenderbuffersOES(GLsizei, const GLuint *);
void glGenRenderbuffersOES(GLsizei, GLuint *);
void glRenderbufferStorageOES(GLenum, GLenum, GLsizei, GLsizei);
void glGetRenderbufferParameterivOES(GLenum, GLenum, GLint *);
GLboolean glIsFramebufferOES(GLuint);
void glBindFramebufferOES(GLenum, GLuint);
void glDeleteFramebuffersOES(GLsizei, const GLuint *);
void glGenFramebuffersOES(GLsizei, GLuint *);
GLenum glCheckFramebufferStatusOES(GLenum);
void glFramebufferRenderbufferOES(GLenum, GLenum, GLenum, GLuint);
void glFramebufferTexture2DOES(GLenum, GLenum, GLenum, GLuint, GLint);
void glGetFramebufferAttachmentParameterivOES(GLenum, GLenum, GLenum, GLint *);
void glGenerateMipmapOES(GLenum);
void *glMapBufferOES(GLenum, GLenum);
GLboolean glUnmapBufferOES(GLenum);
void glGetBufferPointervOES(GLenum, GLenum, void **);
void glCurrentPaletteMatrixOES(GLuint);
void glLoadPaletteFromModelViewMatrixOES(void);
void glMatrixIndexPointerOES(GLint, GLenum, GLsizei, const void *);
void glWeightPointerOES(GLint, GLenum, GLsizei, const void *);
GLbitfield glQueryMatrixxOES(GLfixed *, GLint *);
void glClearDepthfOES(GLclampf);
void glClipPlanefOES(GLenum, const GLfloat *);
void glDepthRangefOES(GLclampf, GLclampf);
void glFrustumfOES(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glGetClipPlanefOES(GLenum, GLfloat *);
void glOrthofOES(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glTexGenfOES(GLenum, GLenum, GLfloat);
void glTexGenfvOES(GLenum, GLenum, const GLfloat *);
void glTexGeniOES(GLenum, GLenum, GLint);
void glTexGenivOES(GLenum, GLenum, const GLint *);
void glGetTexGenfvOES(GLenum, GLenum, GLfloat *);
void glGetTexGenivOES(GLenum, GLenum, GLint *);
void glBindVertexArrayOES(GLuint);
void glDeleteVertexArraysOES(GLsizei, const GLuint *);
void glGenVertexArraysOES(GLsizei, GLuint *);
GLboolean glIsVertexArrayOES(GLuint);
void glCopyTextureLevelsAPPLE(GLuint, GLuint, GLint, GLsizei);
void glRenderbufferStorageMultisampleAPPLE(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glResolveMultisampleFramebufferAPPLE(void);
GLsync glFenceSyncAPPLE(GLenum, GLbitfield);
GLboolean glIsSyncAPPLE(GLsync);
void glDeleteSyncAPPLE(GLsync);
GLenum glClientWaitSyncAPPLE(GLsync, GLbitfield, GLuint64);
void glWaitSyncAPPLE(GLsync, GLbitfield, GLuint64);
void glGetInteger64vAPPLE(GLenum, GLint64 *);
void glGetSyncivAPPLE(GLsync, GLenum, GLsizei, GLsizei *, GLint *);
void glInsertEventMarkerEXT(GLsizei, const GLchar *);
void glPushGroupMarkerEXT(GLsizei, const GLchar *);
void glPopGroupMarkerEXT(void);
void glDiscardFramebufferEXT(GLenum, GLsizei, const GLenum *);
void *glMapBufferRangeEXT(GLenum, GLintptr, GLsizeiptr, GLbitfield);
void glFlushMappedBufferRangeEXT(GLenum, GLintptr, GLsizeiptr);
void glMultiDrawArraysEXT(GLenum, const GLint *, const GLsizei *, GLsizei);
void glMultiDrawElementsEXT(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei);
void glRenderbufferStorageMultisampleEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glFramebufferTexture2DMultisampleEXT(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
GLenum glGetGraphicsResetStatusEXT(void);
void glReadnPixelsEXT(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
void glGetnUniformfvEXT(GLuint, GLint, GLsizei, GLfloat *);
void glGetnUniformivEXT(GLuint, GLint, GLsizei, GLint *);
void glTexStorage1DEXT(GLenum, GLsizei, GLenum, GLsizei);
void glTexStorage2DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glTexStorage3DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
void glTextureStorage1DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei);
void glTextureStorage2DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glTextureStorage3DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
void glRenderbufferStorageMultisampleIMG(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glFramebufferTexture2DMultisampleIMG(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
void glClipPlanefIMG(GLenum, const GLfloat *);
void glClipPlanexIMG(GLenum, const GLfixed *);
void glDeleteFencesNV(GLsizei, const GLuint *);
void glGenFencesNV(GLsizei, GLuint *);
GLboolean glIsFenceNV(GLuint);
GLboolean glTestFenceNV(GLuint);
void glGetFenceivNV(GLuint, GLenum, GLint *);
void glFinishFenceNV(GLuint);
void glSetFenceNV(GLuint, GLenum);
void glGetDriverControlsQCOM(GLint *, GLsizei, GLuint *);
void glGetDriverControlStringQCOM(GLuint, GLsizei, GLsizei *, GLchar *);
void glEnableDriverControlQCOM(GLuint);
void glDisableDriverControlQCOM(GLuint);
void glExtGetTexturesQCOM(GLuint *, GLint, GLint *);
void glExtGetBuffersQCOM(GLuint *, GLint, GLint *);
void glExtGetRenderbuffersQCOM(GLuint *, GLint, GLint *);
void glExtGetFramebuffersQCOM(GLuint *, GLint, GLint *);
void glExtGetTexLevelParameterivQCOM(GLuint, GLenum, GLint, GLenum, GLint *);
void glExtTexObjectStateOverrideiQCOM(GLenum, GLenum, GLint);
void glExtGetTexSubImageQCOM(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, void *);
void glExtGetBufferPointervQCOM(GLenum, void **);
void glExtGetShadersQCOM(GLuint *, GLint, GLint *);
void glExtGetProgramsQCOM(GLuint *, GLint, GLint *);
GLboolean glExtIsProgramBinaryQCOM(GLuint);
void glExtGetProgramBinarySourceQCOM(GLuint, GLenum, GLchar *, GLint *);
void glStartTilingQCOM(GLuint, GLuint, GLuint, GLuint, GLbitfield);
void glEndTilingQCOM(GLbitfield);
#define __gles1_glext_h_ 1
#define GL_APIENTRYP GL_APIENTRY*
#define GL_KHR_debug 1
#define GL_OES_EGL_image 1
#define GL_OES_EGL_image_external 1
#define GL_TEXTURE_EXTERNAL_OES 0x8D65
#define GL_TEXTURE_BINDING_EXTERNAL_OES 0x8D67
#define GL_REQUIRED_TEXTURE_IMAGE_UNITS_OES 0x8D68
#define GL_OES_blend_equation_separate 1
#define GL_BLEND_EQUATION_RGB_OES 0x8009
#define GL_BLEND_EQUATION_ALPHA_OES 0x883D
#define GL_OES_blend_func_separate 1
#define GL_BLEND_DST_RGB_OES 0x80C8
#define GL_BLEND_SRC_RGB_OES 0x80C9
#define GL_BLEND_DST_ALPHA_OES 0x80CA
#define GL_BLEND_SRC_ALPHA_OES 0x80CB
#define GL_OES_blend_subtract 1
#define GL_BLEND_EQUATION_OES 0x8009
#define GL_FUNC_ADD_OES 0x8006
#define GL_FUNC_SUBTRACT_OES 0x800A
#define GL_FUNC_REVERSE_SUBTRACT_OES 0x800B
#define GL_OES_byte_coordinates 1
#define GL_OES_compressed_ETC1_RGB8_sub_texture 1
#define GL_OES_compressed_ETC1_RGB8_texture 1
#define GL_ETC1_RGB8_OES 0x8D64
#define GL_OES_depth24 1
#define GL_DEPTH_COMPONENT24_OES 0x81A6
#define GL_OES_depth32 1
#define GL_DEPTH_COMPONENT32_OES 0x81A7
#define GL_OES_draw_texture 1
#define GL_TEXTURE_CROP_RECT_OES 0x8B9D
#define GL_OES_element_index_uint 1
#define GL_UNSIGNED_INT 0x1405
#define GL_OES_extended_matrix_palette 1
#define GL_OES_fbo_render_mipmap 1
#define GL_OES_fixed_point 1
#define GL_FIXED_OES 0x140C
#define GL_OES_framebuffer_object 1
#define GL_NONE_OES 0
#define GL_FRAMEBUFFER_OES 0x8D40
#define GL_RENDERBUFFER_OES 0x8D41
#define GL_RGBA4_OES 0x8056
#define GL_RGB5_A1_OES 0x8057
#define GL_RGB565_OES 0x8D62
#define GL_DEPTH_COMPONENT16_OES 0x81A5
#define GL_RENDERBUFFER_WIDTH_OES 0x8D42
#define GL_RENDERBUFFER_HEIGHT_OES 0x8D43
#define GL_RENDERBUFFER_INTERNAL_FORMAT_OES 0x8D44
#define GL_RENDERBUFFER_RED_SIZE_OES 0x8D50
#define GL_RENDERBUFFER_GREEN_SIZE_OES 0x8D51
#define GL_RENDERBUFFER_BLUE_SIZE_OES 0x8D52
#define GL_RENDERBUFFER_ALPHA_SIZE_OES 0x8D53
#define GL_RENDERBUFFER_DEPTH_SIZE_OES 0x8D54
#define GL_RENDERBUFFER_STENCIL_SIZE_OES 0x8D55
#define GL_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE_OES 0x8CD0
#define GL_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME_OES 0x8CD1
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL_OES 0x8CD2
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE_OES 0x8CD3
#define GL_COLOR_ATTACHMENT0_OES 0x8CE0
#define GL_DEPTH_ATTACHMENT_OES 0x8D00
#define GL_STENCIL_ATTACHMENT_OES 0x8D20
#define GL_FRAMEBUFFER_COMPLETE_OES 0x8CD5
#define GL_FRAMEBUFFER_INCOMPLETE_ATTACHMENT_OES 0x8CD6
#define GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT_OES 0x8CD7
#define GL_FRAMEBUFFER_INCOMPLETE_DIMENSIONS_OES 0x8CD9
#define GL_FRAMEBUFFER_INCOMPLETE_FORMATS_OES 0x8CDA
#define GL_FRAMEBUFFER_UNSUPPORTED_OES 0x8CDD
#define GL_FRAMEBUFFER_BINDING_OES 0x8CA6
#define GL_RENDERBUFFER_BINDING_OES 0x8CA7
#define GL_MAX_RENDERBUFFER_SIZE_OES 0x84E8
#define GL_INVALID_FRAMEBUFFER_OPERATION_OES 0x0506
#define GL_OES_mapbuffer 1
#define GL_WRITE_ONLY_OES 0x88B9
#define GL_BUFFER_ACCESS_OES 0x88BB
#define GL_BUFFER_MAPPED_OES 0x88BC
#define GL_BUFFER_MAP_POINTER_OES 0x88BD
#define GL_OES_matrix_get 1
#define GL_MODELVIEW_MATRIX_FLOAT_AS_INT_BITS_OES 0x898D
#define GL_PROJECTION_MATRIX_FLOAT_AS_INT_BITS_OES 0x898E
#define GL_TEXTURE_MATRIX_FLOAT_AS_INT_BITS_OES 0x898F
#define GL_OES_matrix_palette 1
#define GL_MAX_VERTEX_UNITS_OES 0x86A4
#define GL_MAX_PALETTE_MATRICES_OES 0x8842
#define GL_MATRIX_PALETTE_OES 0x8840
#define GL_MATRIX_INDEX_ARRAY_OES 0x8844
#define GL_WEIGHT_ARRAY_OES 0x86AD
#define GL_CURRENT_PALETTE_MATRIX_OES 0x8843
#define GL_MATRIX_INDEX_ARRAY_SIZE_OES 0x8846
#define GL_MATRIX_INDEX_ARRAY_TYPE_OES 0x8847
#define GL_MATRIX_INDEX_ARRAY_STRIDE_OES 0x8848
#define GL_MATRIX_INDEX_ARRAY_POINTER_OES 0x8849
#define GL_MATRIX_INDEX_ARRAY_BUFFER_BINDING_OES 0x8B9E
#define GL_WEIGHT_ARRAY_SIZE_OES 0x86AB
#define GL_WEIGHT_ARRAY_TYPE_OES 0x86A9
#define GL_WEIGHT_ARRAY_STRIDE_OES 0x86AA
#define GL_WEIGHT_ARRAY_POINTER_OES 0x86AC
#define GL_WEIGHT_ARRAY_BUFFER_BINDING_OES 0x889E
#define GL_OES_packed_depth_stencil 1
#define GL_DEPTH_STENCIL_OES 0x84F9
#define GL_UNSIGNED_INT_24_8_OES 0x84FA
#define GL_DEPTH24_STENCIL8_OES 0x88F0
#define GL_OES_query_matrix 1
#define GL_OES_required_internalformat 1
#define GL_ALPHA8_OES 0x803C
#define GL_LUMINANCE4_ALPHA4_OES 0x8043
#define GL_LUMINANCE8_ALPHA8_OES 0x8045
#define GL_LUMINANCE8_OES 0x8040
#define GL_RGB8_OES 0x8051
#define GL_RGBA8_OES 0x8058
#define GL_RGB10_EXT 0x8052
#define GL_RGB10_A2_EXT 0x8059
#define GL_OES_rgb8_rgba8 1
#define GL_OES_single_precision 1
#define GL_OES_stencil1 1
#define GL_STENCIL_INDEX1_OES 0x8D46
#define GL_OES_stencil4 1
#define GL_STENCIL_INDEX4_OES 0x8D47
#define GL_OES_stencil8 1
#define GL_STENCIL_INDEX8_OES 0x8D48
#define GL_OES_stencil_wrap 1
#define GL_INCR_WRAP_OES 0x8507
#define GL_DECR_WRAP_OES 0x8508
#define GL_OES_surfaceless_context 1
#define GL_FRAMEBUFFER_UNDEFINED_OES 0x8219
#define GL_OES_texture_cube_map 1
#define GL_NORMAL_MAP_OES 0x8511
#define GL_REFLECTION_MAP_OES 0x8512
#define GL_TEXTURE_CUBE_MAP_OES 0x8513
#define GL_TEXTURE_BINDING_CUBE_MAP_OES 0x8514
#define GL_TEXTURE_CUBE_MAP_POSITIVE_X_OES 0x8515
#define GL_TEXTURE_CUBE_MAP_NEGATIVE_X_OES 0x8516
#define GL_TEXTURE_CUBE_MAP_POSITIVE_Y_OES 0x8517
#define GL_TEXTURE_CUBE_MAP_NEGATIVE_Y_OES 0x8518
#define GL_TEXTURE_CUBE_MAP_POSITIVE_Z_OES 0x8519
#define GL_TEXTURE_CUBE_MAP_NEGATIVE_Z_OES 0x851A
#define GL_MAX_CUBE_MAP_TEXTURE_SIZE_OES 0x851C
#define GL_TEXTURE_GEN_MODE_OES 0x2500
#define GL_TEXTURE_GEN_STR_OES 0x8D60
#define GL_OES_texture_env_crossbar 1
#define GL_OES_texture_mirrored_repeat 1
#define GL_MIRRORED_REPEAT_OES 0x8370
#define GL_OES_texture_npot 1
#define GL_OES_vertex_array_object 1
#define GL_VERTEX_ARRAY_BINDING_OES 0x85B5
#define GL_AMD_compressed_3DC_texture 1
#define GL_3DC_X_AMD 0x87F9
#define GL_3DC_XY_AMD 0x87FA
#define GL_AMD_compressed_ATC_texture 1
#define GL_ATC_RGB_AMD 0x8C92
#define GL_ATC_RGBA_EXPLICIT_ALPHA_AMD 0x8C93
#define GL_ATC_RGBA_INTERPOLATED_ALPHA_AMD 0x87EE
#define GL_APPLE_copy_texture_levels 1
#define GL_APPLE_framebuffer_multisample 1
#define GL_RENDERBUFFER_SAMPLES_APPLE 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_APPLE 0x8D56
#define GL_MAX_SAMPLES_APPLE 0x8D57
#define GL_READ_FRAMEBUFFER_APPLE 0x8CA8
#define GL_DRAW_FRAMEBUFFER_APPLE 0x8CA9
#define GL_DRAW_FRAMEBUFFER_BINDING_APPLE 0x8CA6
#define GL_READ_FRAMEBUFFER_BINDING_APPLE 0x8CAA
#define GL_APPLE_sync 1
#define GL_SYNC_OBJECT_APPLE 0x8A53
#define GL_MAX_SERVER_WAIT_TIMEOUT_APPLE 0x9111
#define GL_OBJECT_TYPE_APPLE 0x9112
#define GL_SYNC_CONDITION_APPLE 0x9113
#define GL_SYNC_STATUS_APPLE 0x9114
#define GL_SYNC_FLAGS_APPLE 0x9115
#define GL_SYNC_FENCE_APPLE 0x9116
#define GL_SYNC_GPU_COMMANDS_COMPLETE_APPLE 0x9117
#define GL_UNSIGNALED_APPLE 0x9118
#define GL_SIGNALED_APPLE 0x9119
#define GL_ALREADY_SIGNALED_APPLE 0x911A
#define GL_TIMEOUT_EXPIRED_APPLE 0x911B
#define GL_CONDITION_SATISFIED_APPLE 0x911C
#define GL_WAIT_FAILED_APPLE 0x911D
#define GL_SYNC_FLUSH_COMMANDS_BIT_APPLE 0x00000001
#define GL_TIMEOUT_IGNORED_APPLE 0xFFFFFFFFFFFFFFFFull
#define GL_APPLE_texture_2D_limited_npot 1
#define GL_APPLE_texture_format_BGRA8888 1
#define GL_BGRA_EXT 0x80E1
#define GL_BGRA8_EXT 0x93A1
#define GL_APPLE_texture_max_level 1
#define GL_TEXTURE_MAX_LEVEL_APPLE 0x813D
#define GL_ARM_rgba8 1
#define GL_EXT_blend_minmax 1
#define GL_MIN_EXT 0x8007
#define GL_MAX_EXT 0x8008
#define GL_EXT_debug_marker 1
#define GL_EXT_discard_framebuffer 1
#define GL_COLOR_EXT 0x1800
#define GL_DEPTH_EXT 0x1801
#define GL_STENCIL_EXT 0x1802
#define GL_EXT_map_buffer_range 1
#define GL_MAP_READ_BIT_EXT 0x0001
#define GL_MAP_WRITE_BIT_EXT 0x0002
#define GL_MAP_INVALIDATE_RANGE_BIT_EXT 0x0004
#define GL_MAP_INVALIDATE_BUFFER_BIT_EXT 0x0008
#define GL_MAP_FLUSH_EXPLICIT_BIT_EXT 0x0010
#define GL_MAP_UNSYNCHRONIZED_BIT_EXT 0x0020
#define GL_EXT_multi_draw_arrays 1
#define GL_EXT_multisampled_render_to_texture 1
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_SAMPLES_EXT 0x8D6C
#define GL_RENDERBUFFER_SAMPLES_EXT 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_EXT 0x8D56
#define GL_MAX_SAMPLES_EXT 0x8D57
#define GL_EXT_read_format_bgra 1
#define GL_UNSIGNED_SHORT_4_4_4_4_REV_EXT 0x8365
#define GL_UNSIGNED_SHORT_1_5_5_5_REV_EXT 0x8366
#define GL_EXT_robustness 1
#define GL_GUILTY_CONTEXT_RESET_EXT 0x8253
#define GL_INNOCENT_CONTEXT_RESET_EXT 0x8254
#define GL_UNKNOWN_CONTEXT_RESET_EXT 0x8255
#define GL_CONTEXT_ROBUST_ACCESS_EXT 0x90F3
#define GL_RESET_NOTIFICATION_STRATEGY_EXT 0x8256
#define GL_LOSE_CONTEXT_ON_RESET_EXT 0x8252
#define GL_NO_RESET_NOTIFICATION_EXT 0x8261
#define GL_EXT_sRGB 1
#define GL_SRGB_EXT 0x8C40
#define GL_SRGB_ALPHA_EXT 0x8C42
#define GL_SRGB8_ALPHA8_EXT 0x8C43
#define GL_FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT 0x8210
#define GL_EXT_texture_compression_dxt1 1
#define GL_COMPRESSED_RGB_S3TC_DXT1_EXT 0x83F0
#define GL_COMPRESSED_RGBA_S3TC_DXT1_EXT 0x83F1
#define GL_EXT_texture_filter_anisotropic 1
#define GL_TEXTURE_MAX_ANISOTROPY_EXT 0x84FE
#define GL_MAX_TEXTURE_MAX_ANISOTROPY_EXT 0x84FF
#define GL_EXT_texture_format_BGRA8888 1
#define GL_EXT_texture_lod_bias 1
#define GL_MAX_TEXTURE_LOD_BIAS_EXT 0x84FD
#define GL_TEXTURE_FILTER_CONTROL_EXT 0x8500
#define GL_TEXTURE_LOD_BIAS_EXT 0x8501
#define GL_EXT_texture_storage 1
#define GL_TEXTURE_IMMUTABLE_FORMAT_EXT 0x912F
#define GL_ALPHA8_EXT 0x803C
#define GL_LUMINANCE8_EXT 0x8040
#define GL_LUMINANCE8_ALPHA8_EXT 0x8045
#define GL_RGBA32F_EXT 0x8814
#define GL_RGB32F_EXT 0x8815
#define GL_ALPHA32F_EXT 0x8816
#define GL_LUMINANCE32F_EXT 0x8818
#define GL_LUMINANCE_ALPHA32F_EXT 0x8819
#define GL_RGBA16F_EXT 0x881A
#define GL_RGB16F_EXT 0x881B
#define GL_ALPHA16F_EXT 0x881C
#define GL_LUMINANCE16F_EXT 0x881E
#define GL_LUMINANCE_ALPHA16F_EXT 0x881F
#define GL_R8_EXT 0x8229
#define GL_RG8_EXT 0x822B
#define GL_R32F_EXT 0x822E
#define GL_RG32F_EXT 0x8230
#define GL_R16F_EXT 0x822D
#define GL_RG16F_EXT 0x822F
#define GL_IMG_multisampled_render_to_texture 1
#define GL_RENDERBUFFER_SAMPLES_IMG 0x9133
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_IMG 0x9134
#define GL_MAX_SAMPLES_IMG 0x9135
#define GL_TEXTURE_SAMPLES_IMG 0x9136
#define GL_IMG_read_format 1
#define GL_BGRA_IMG 0x80E1
#define GL_UNSIGNED_SHORT_4_4_4_4_REV_IMG 0x8365
#define GL_IMG_texture_compression_pvrtc 1
#define GL_COMPRESSED_RGB_PVRTC_4BPPV1_IMG 0x8C00
#define GL_COMPRESSED_RGB_PVRTC_2BPPV1_IMG 0x8C01
#define GL_COMPRESSED_RGBA_PVRTC_4BPPV1_IMG 0x8C02
#define GL_COMPRESSED_RGBA_PVRTC_2BPPV1_IMG 0x8C03
#define GL_IMG_texture_env_enhanced_fixed_function 1
#define GL_MODULATE_COLOR_IMG 0x8C04
#define GL_RECIP_ADD_SIGNED_ALPHA_IMG 0x8C05
#define GL_TEXTURE_ALPHA_MODULATE_IMG 0x8C06
#define GL_FACTOR_ALPHA_MODULATE_IMG 0x8C07
#define GL_FRAGMENT_ALPHA_MODULATE_IMG 0x8C08
#define GL_ADD_BLEND_IMG 0x8C09
#define GL_DOT3_RGBA_IMG 0x86AF
#define GL_IMG_user_clip_plane 1
#define GL_CLIP_PLANE0_IMG 0x3000
#define GL_CLIP_PLANE1_IMG 0x3001
#define GL_CLIP_PLANE2_IMG 0x3002
#define GL_CLIP_PLANE3_IMG 0x3003
#define GL_CLIP_PLANE4_IMG 0x3004
#define GL_CLIP_PLANE5_IMG 0x3005
#define GL_MAX_CLIP_PLANES_IMG 0x0D32
#define GL_NV_fence 1
#define GL_ALL_COMPLETED_NV 0x84F2
#define GL_FENCE_STATUS_NV 0x84F3
#define GL_FENCE_CONDITION_NV 0x84F4
#define GL_QCOM_driver_control 1
#define GL_QCOM_extended_get 1
#define GL_TEXTURE_WIDTH_QCOM 0x8BD2
#define GL_TEXTURE_HEIGHT_QCOM 0x8BD3
#define GL_TEXTURE_DEPTH_QCOM 0x8BD4
#define GL_TEXTURE_INTERNAL_FORMAT_QCOM 0x8BD5
#define GL_TEXTURE_FORMAT_QCOM 0x8BD6
#define GL_TEXTURE_TYPE_QCOM 0x8BD7
#define GL_TEXTURE_IMAGE_VALID_QCOM 0x8BD8
#define GL_TEXTURE_NUM_LEVELS_QCOM 0x8BD9
#define GL_TEXTURE_TARGET_QCOM 0x8BDA
#define GL_TEXTURE_OBJECT_VALID_QCOM 0x8BDB
#define GL_STATE_RESTORE 0x8BDC
#define GL_QCOM_extended_get2 1
#define GL_QCOM_perfmon_global_mode 1
#define GL_PERFMON_GLOBAL_MODE_QCOM 0x8FA0
#define GL_QCOM_tiled_rendering 1
#define GL_COLOR_BUFFER_BIT0_QCOM 0x00000001
#define GL_COLOR_BUFFER_BIT1_QCOM 0x00000002
#define GL_COLOR_BUFFER_BIT2_QCOM 0x00000004
#define GL_COLOR_BUFFER_BIT3_QCOM 0x00000008
#define GL_COLOR_BUFFER_BIT4_QCOM 0x00000010
#define GL_COLOR_BUFFER_BIT5_QCOM 0x00000020
#define GL_COLOR_BUFFER_BIT6_QCOM 0x00000040
#define GL_COLOR_BUFFER_BIT7_QCOM 0x00000080
#define GL_DEPTH_BUFFER_BIT0_QCOM 0x00000100
#define GL_DEPTH_BUFFER_BIT1_QCOM 0x00000200
#define GL_DEPTH_BUFFER_BIT2_QCOM 0x00000400
#define GL_DEPTH_BUFFER_BIT3_QCOM 0x00000800
#define GL_DEPTH_BUFFER_BIT4_QCOM 0x00001000
#define GL_DEPTH_BUFFER_BIT5_QCOM 0x00002000
#define GL_DEPTH_BUFFER_BIT6_QCOM 0x00004000
#define GL_DEPTH_BUFFER_BIT7_QCOM 0x00008000
#define GL_STENCIL_BUFFER_BIT0_QCOM 0x00010000
#define GL_STENCIL_BUFFER_BIT1_QCOM 0x00020000
#define GL_STENCIL_BUFFER_BIT2_QCOM 0x00040000
#define GL_STENCIL_BUFFER_BIT3_QCOM 0x00080000
#define GL_STENCIL_BUFFER_BIT4_QCOM 0x00100000
#define GL_STENCIL_BUFFER_BIT5_QCOM 0x00200000
#define GL_STENCIL_BUFFER_BIT6_QCOM 0x00400000
#define GL_STENCIL_BUFFER_BIT7_QCOM 0x00800000
#define GL_MULTISAMPLE_BUFFER_BIT0_QCOM 0x01000000
#define GL_MULTISAMPLE_BUFFER_BIT1_QCOM 0x02000000
#define GL_MULTISAMPLE_BUFFER_BIT2_QCOM 0x04000000
#define GL_MULTISAMPLE_BUFFER_BIT3_QCOM 0x08000000
#define GL_MULTISAMPLE_BUFFER_BIT4_QCOM 0x10000000
#define GL_MULTISAMPLE_BUFFER_BIT5_QCOM 0x20000000
#define GL_MULTISAMPLE_BUFFER_BIT6_QCOM 0x40000000
#define GL_MULTISAMPLE_BUFFER_BIT7_QCOM 0x80000000
#define GL_QCOM_writeonly_rendering 1
#define GL_WRITEONLY_RENDERING_QCOM 0x8823
