// <GLES2/gl2ext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <GLES2/gl2.h>
typedef void (*PFNGLBLENDBARRIERKHRPROC)(void);
typedef void (*GLDEBUGPROCKHR)(GLenum, GLenum, GLuint, GLenum, GLsizei, const GLchar *, const void *);
typedef void (*PFNGLDEBUGMESSAGECONTROLKHRPROC)(GLenum, GLenum, GLenum, GLsizei, const GLuint *, GLboolean);
typedef void (*PFNGLDEBUGMESSAGEINSERTKHRPROC)(GLenum, GLenum, GLuint, GLenum, GLsizei, const GLchar *);
typedef void (*PFNGLDEBUGMESSAGECALLBACKKHRPROC)(GLDEBUGPROCKHR, const void *);
typedef GLuint (*PFNGLGETDEBUGMESSAGELOGKHRPROC)(GLuint, GLsizei, GLenum *, GLenum *, GLuint *, GLenum *, GLsizei *, GLchar *);
typedef void (*PFNGLPUSHDEBUGGROUPKHRPROC)(GLenum, GLuint, GLsizei, const GLchar *);
typedef void (*PFNGLPOPDEBUGGROUPKHRPROC)(void);
typedef void (*PFNGLOBJECTLABELKHRPROC)(GLenum, GLuint, GLsizei, const GLchar *);
typedef void (*PFNGLGETOBJECTLABELKHRPROC)(GLenum, GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLOBJECTPTRLABELKHRPROC)(const void *, GLsizei, const GLchar *);
typedef void (*PFNGLGETOBJECTPTRLABELKHRPROC)(const void *, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLGETPOINTERVKHRPROC)(GLenum, void **);
typedef void (*PFNGLMAXSHADERCOMPILERTHREADSKHRPROC)(GLuint);
typedef GLenum (*PFNGLGETGRAPHICSRESETSTATUSKHRPROC)(void);
typedef void (*PFNGLREADNPIXELSKHRPROC)(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
typedef void (*PFNGLGETNUNIFORMFVKHRPROC)(GLuint, GLint, GLsizei, GLfloat *);
typedef void (*PFNGLGETNUNIFORMIVKHRPROC)(GLuint, GLint, GLsizei, GLint *);
typedef void (*PFNGLGETNUNIFORMUIVKHRPROC)(GLuint, GLint, GLsizei, GLuint *);
typedef void *GLeglImageOES;
typedef void (*PFNGLEGLIMAGETARGETTEXTURE2DOESPROC)(GLenum, GLeglImageOES);
typedef void (*PFNGLEGLIMAGETARGETRENDERBUFFERSTORAGEOESPROC)(GLenum, GLeglImageOES);
typedef void (*PFNGLCOPYIMAGESUBDATAOESPROC)(GLuint, GLenum, GLint, GLint, GLint, GLint, GLuint, GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLENABLEIOESPROC)(GLenum, GLuint);
typedef void (*PFNGLDISABLEIOESPROC)(GLenum, GLuint);
typedef void (*PFNGLBLENDEQUATIONIOESPROC)(GLuint, GLenum);
typedef void (*PFNGLBLENDEQUATIONSEPARATEIOESPROC)(GLuint, GLenum, GLenum);
typedef void (*PFNGLBLENDFUNCIOESPROC)(GLuint, GLenum, GLenum);
typedef void (*PFNGLBLENDFUNCSEPARATEIOESPROC)(GLuint, GLenum, GLenum, GLenum, GLenum);
typedef void (*PFNGLCOLORMASKIOESPROC)(GLuint, GLboolean, GLboolean, GLboolean, GLboolean);
typedef GLboolean (*PFNGLISENABLEDIOESPROC)(GLenum, GLuint);
typedef void (*PFNGLDRAWELEMENTSBASEVERTEXOESPROC)(GLenum, GLsizei, GLenum, const void *, GLint);
typedef void (*PFNGLDRAWRANGEELEMENTSBASEVERTEXOESPROC)(GLenum, GLuint, GLuint, GLsizei, GLenum, const void *, GLint);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDBASEVERTEXOESPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint);
typedef void (*PFNGLMULTIDRAWELEMENTSBASEVERTEXEXTPROC)(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei, const GLint *);
typedef void (*PFNGLFRAMEBUFFERTEXTUREOESPROC)(GLenum, GLenum, GLuint, GLint);
typedef void (*PFNGLGETPROGRAMBINARYOESPROC)(GLuint, GLsizei, GLsizei *, GLenum *, void *);
typedef void (*PFNGLPROGRAMBINARYOESPROC)(GLuint, GLenum, const void *, GLint);
typedef void *(*PFNGLMAPBUFFEROESPROC)(GLenum, GLenum);
typedef GLboolean (*PFNGLUNMAPBUFFEROESPROC)(GLenum);
typedef void (*PFNGLGETBUFFERPOINTERVOESPROC)(GLenum, GLenum, void **);
typedef void (*PFNGLPRIMITIVEBOUNDINGBOXOESPROC)(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMINSAMPLESHADINGOESPROC)(GLfloat);
typedef void (*PFNGLPATCHPARAMETERIOESPROC)(GLenum, GLint);
typedef void (*PFNGLTEXIMAGE3DOESPROC)(GLenum, GLint, GLenum, GLsizei, GLsizei, GLsizei, GLint, GLenum, GLenum, const void *);
typedef void (*PFNGLTEXSUBIMAGE3DOESPROC)(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, const void *);
typedef void (*PFNGLCOPYTEXSUBIMAGE3DOESPROC)(GLenum, GLint, GLint, GLint, GLint, GLint, GLint, GLsizei, GLsizei);
typedef void (*PFNGLCOMPRESSEDTEXIMAGE3DOESPROC)(GLenum, GLint, GLenum, GLsizei, GLsizei, GLsizei, GLint, GLsizei, const void *);
typedef void (*PFNGLCOMPRESSEDTEXSUBIMAGE3DOESPROC)(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLsizei, const void *);
typedef void (*PFNGLFRAMEBUFFERTEXTURE3DOESPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLint);
typedef void (*PFNGLTEXPARAMETERIIVOESPROC)(GLenum, GLenum, const GLint *);
typedef void (*PFNGLTEXPARAMETERIUIVOESPROC)(GLenum, GLenum, const GLuint *);
typedef void (*PFNGLGETTEXPARAMETERIIVOESPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLGETTEXPARAMETERIUIVOESPROC)(GLenum, GLenum, GLuint *);
typedef void (*PFNGLSAMPLERPARAMETERIIVOESPROC)(GLuint, GLenum, const GLint *);
typedef void (*PFNGLSAMPLERPARAMETERIUIVOESPROC)(GLuint, GLenum, const GLuint *);
typedef void (*PFNGLGETSAMPLERPARAMETERIIVOESPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLGETSAMPLERPARAMETERIUIVOESPROC)(GLuint, GLenum, GLuint *);
typedef void (*PFNGLTEXBUFFEROESPROC)(GLenum, GLenum, GLuint);
typedef void (*PFNGLTEXBUFFERRANGEOESPROC)(GLenum, GLenum, GLuint, GLintptr, GLsizeiptr);
typedef void (*PFNGLTEXSTORAGE3DMULTISAMPLEOESPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean);
typedef void (*PFNGLTEXTUREVIEWOESPROC)(GLuint, GLenum, GLuint, GLenum, GLuint, GLuint, GLuint, GLuint);
typedef void (*PFNGLBINDVERTEXARRAYOESPROC)(GLuint);
typedef void (*PFNGLDELETEVERTEXARRAYSOESPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENVERTEXARRAYSOESPROC)(GLsizei, GLuint *);
typedef GLboolean (*PFNGLISVERTEXARRAYOESPROC)(GLuint);
typedef void (*PFNGLVIEWPORTARRAYVOESPROC)(GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLVIEWPORTINDEXEDFOESPROC)(GLuint, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLVIEWPORTINDEXEDFVOESPROC)(GLuint, const GLfloat *);
typedef void (*PFNGLSCISSORARRAYVOESPROC)(GLuint, GLsizei, const GLint *);
typedef void (*PFNGLSCISSORINDEXEDOESPROC)(GLuint, GLint, GLint, GLsizei, GLsizei);
typedef void (*PFNGLSCISSORINDEXEDVOESPROC)(GLuint, const GLint *);
typedef void (*PFNGLDEPTHRANGEARRAYFVOESPROC)(GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLDEPTHRANGEINDEXEDFOESPROC)(GLuint, GLfloat, GLfloat);
typedef void (*PFNGLGETFLOATI_VOESPROC)(GLenum, GLuint, GLfloat *);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEADVANCEDAMDPROC)(GLenum, GLsizei, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLNAMEDRENDERBUFFERSTORAGEMULTISAMPLEADVANCEDAMDPROC)(GLuint, GLsizei, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLGETPERFMONITORGROUPSAMDPROC)(GLint *, GLsizei, GLuint *);
typedef void (*PFNGLGETPERFMONITORCOUNTERSAMDPROC)(GLuint, GLint *, GLint *, GLsizei, GLuint *);
typedef void (*PFNGLGETPERFMONITORGROUPSTRINGAMDPROC)(GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLGETPERFMONITORCOUNTERSTRINGAMDPROC)(GLuint, GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLGETPERFMONITORCOUNTERINFOAMDPROC)(GLuint, GLuint, GLenum, void *);
typedef void (*PFNGLGENPERFMONITORSAMDPROC)(GLsizei, GLuint *);
typedef void (*PFNGLDELETEPERFMONITORSAMDPROC)(GLsizei, GLuint *);
typedef void (*PFNGLSELECTPERFMONITORCOUNTERSAMDPROC)(GLuint, GLboolean, GLuint, GLint, GLuint *);
typedef void (*PFNGLBEGINPERFMONITORAMDPROC)(GLuint);
typedef void (*PFNGLENDPERFMONITORAMDPROC)(GLuint);
typedef void (*PFNGLGETPERFMONITORCOUNTERDATAAMDPROC)(GLuint, GLenum, GLsizei, GLuint *, GLint *);
typedef void (*PFNGLBLITFRAMEBUFFERANGLEPROC)(GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLbitfield, GLenum);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEANGLEPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLDRAWARRAYSINSTANCEDANGLEPROC)(GLenum, GLint, GLsizei, GLsizei);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDANGLEPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei);
typedef void (*PFNGLVERTEXATTRIBDIVISORANGLEPROC)(GLuint, GLuint);
typedef void (*PFNGLGETTRANSLATEDSHADERSOURCEANGLEPROC)(GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLCOPYTEXTURELEVELSAPPLEPROC)(GLuint, GLuint, GLint, GLsizei);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEAPPLEPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLRESOLVEMULTISAMPLEFRAMEBUFFERAPPLEPROC)(void);
typedef GLsync (*PFNGLFENCESYNCAPPLEPROC)(GLenum, GLbitfield);
typedef GLboolean (*PFNGLISSYNCAPPLEPROC)(GLsync);
typedef void (*PFNGLDELETESYNCAPPLEPROC)(GLsync);
typedef GLenum (*PFNGLCLIENTWAITSYNCAPPLEPROC)(GLsync, GLbitfield, GLuint64);
typedef void (*PFNGLWAITSYNCAPPLEPROC)(GLsync, GLbitfield, GLuint64);
typedef void (*PFNGLGETINTEGER64VAPPLEPROC)(GLenum, GLint64 *);
typedef void (*PFNGLGETSYNCIVAPPLEPROC)(GLsync, GLenum, GLsizei, GLsizei *, GLint *);
typedef void (*PFNGLEGLIMAGETARGETTEXSTORAGEEXTPROC)(GLenum, GLeglImageOES, const GLint *);
typedef void (*PFNGLEGLIMAGETARGETTEXTURESTORAGEEXTPROC)(GLuint, GLeglImageOES, const GLint *);
typedef void (*PFNGLDRAWARRAYSINSTANCEDBASEINSTANCEEXTPROC)(GLenum, GLint, GLsizei, GLsizei, GLuint);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDBASEINSTANCEEXTPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei, GLuint);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDBASEVERTEXBASEINSTANCEEXTPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint, GLuint);
typedef void (*PFNGLBINDFRAGDATALOCATIONINDEXEDEXTPROC)(GLuint, GLuint, GLuint, const GLchar *);
typedef void (*PFNGLBINDFRAGDATALOCATIONEXTPROC)(GLuint, GLuint, const GLchar *);
typedef GLint (*PFNGLGETPROGRAMRESOURCELOCATIONINDEXEXTPROC)(GLuint, GLenum, const GLchar *);
typedef GLint (*PFNGLGETFRAGDATAINDEXEXTPROC)(GLuint, const GLchar *);
typedef void (*PFNGLBUFFERSTORAGEEXTPROC)(GLenum, GLsizeiptr, const void *, GLbitfield);
typedef void (*PFNGLCLEARTEXIMAGEEXTPROC)(GLuint, GLint, GLenum, GLenum, const void *);
typedef void (*PFNGLCLEARTEXSUBIMAGEEXTPROC)(GLuint, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, const void *);
typedef void (*PFNGLCLIPCONTROLEXTPROC)(GLenum, GLenum);
typedef void (*PFNGLCOPYIMAGESUBDATAEXTPROC)(GLuint, GLenum, GLint, GLint, GLint, GLint, GLuint, GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLLABELOBJECTEXTPROC)(GLenum, GLuint, GLsizei, const GLchar *);
typedef void (*PFNGLGETOBJECTLABELEXTPROC)(GLenum, GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLINSERTEVENTMARKEREXTPROC)(GLsizei, const GLchar *);
typedef void (*PFNGLPUSHGROUPMARKEREXTPROC)(GLsizei, const GLchar *);
typedef void (*PFNGLPOPGROUPMARKEREXTPROC)(void);
typedef void (*PFNGLDISCARDFRAMEBUFFEREXTPROC)(GLenum, GLsizei, const GLenum *);
typedef void (*PFNGLGENQUERIESEXTPROC)(GLsizei, GLuint *);
typedef void (*PFNGLDELETEQUERIESEXTPROC)(GLsizei, const GLuint *);
typedef GLboolean (*PFNGLISQUERYEXTPROC)(GLuint);
typedef void (*PFNGLBEGINQUERYEXTPROC)(GLenum, GLuint);
typedef void (*PFNGLENDQUERYEXTPROC)(GLenum);
typedef void (*PFNGLQUERYCOUNTEREXTPROC)(GLuint, GLenum);
typedef void (*PFNGLGETQUERYIVEXTPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLGETQUERYOBJECTIVEXTPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLGETQUERYOBJECTUIVEXTPROC)(GLuint, GLenum, GLuint *);
typedef void (*PFNGLGETQUERYOBJECTI64VEXTPROC)(GLuint, GLenum, GLint64 *);
typedef void (*PFNGLGETQUERYOBJECTUI64VEXTPROC)(GLuint, GLenum, GLuint64 *);
typedef void (*PFNGLGETINTEGER64VEXTPROC)(GLenum, GLint64 *);
typedef void (*PFNGLDRAWBUFFERSEXTPROC)(GLsizei, const GLenum *);
typedef void (*PFNGLENABLEIEXTPROC)(GLenum, GLuint);
typedef void (*PFNGLDISABLEIEXTPROC)(GLenum, GLuint);
typedef void (*PFNGLBLENDEQUATIONIEXTPROC)(GLuint, GLenum);
typedef void (*PFNGLBLENDEQUATIONSEPARATEIEXTPROC)(GLuint, GLenum, GLenum);
typedef void (*PFNGLBLENDFUNCIEXTPROC)(GLuint, GLenum, GLenum);
typedef void (*PFNGLBLENDFUNCSEPARATEIEXTPROC)(GLuint, GLenum, GLenum, GLenum, GLenum);
typedef void (*PFNGLCOLORMASKIEXTPROC)(GLuint, GLboolean, GLboolean, GLboolean, GLboolean);
typedef GLboolean (*PFNGLISENABLEDIEXTPROC)(GLenum, GLuint);
typedef void (*PFNGLDRAWELEMENTSBASEVERTEXEXTPROC)(GLenum, GLsizei, GLenum, const void *, GLint);
typedef void (*PFNGLDRAWRANGEELEMENTSBASEVERTEXEXTPROC)(GLenum, GLuint, GLuint, GLsizei, GLenum, const void *, GLint);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDBASEVERTEXEXTPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint);
typedef void (*PFNGLDRAWARRAYSINSTANCEDEXTPROC)(GLenum, GLint, GLsizei, GLsizei);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDEXTPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei);
typedef void (*PFNGLDRAWTRANSFORMFEEDBACKEXTPROC)(GLenum, GLuint);
typedef void (*PFNGLDRAWTRANSFORMFEEDBACKINSTANCEDEXTPROC)(GLenum, GLuint, GLsizei);
typedef void *GLeglClientBufferEXT;
typedef void (*PFNGLBUFFERSTORAGEEXTERNALEXTPROC)(GLenum, GLintptr, GLsizeiptr, GLeglClientBufferEXT, GLbitfield);
typedef void (*PFNGLNAMEDBUFFERSTORAGEEXTERNALEXTPROC)(GLuint, GLintptr, GLsizeiptr, GLeglClientBufferEXT, GLbitfield);
typedef void (*PFNGLFRAMEBUFFERTEXTUREEXTPROC)(GLenum, GLenum, GLuint, GLint);
typedef void (*PFNGLVERTEXATTRIBDIVISOREXTPROC)(GLuint, GLuint);
typedef void *(*PFNGLMAPBUFFERRANGEEXTPROC)(GLenum, GLintptr, GLsizeiptr, GLbitfield);
typedef void (*PFNGLFLUSHMAPPEDBUFFERRANGEEXTPROC)(GLenum, GLintptr, GLsizeiptr);
typedef void (*PFNGLGETUNSIGNEDBYTEVEXTPROC)(GLenum, GLubyte *);
typedef void (*PFNGLGETUNSIGNEDBYTEI_VEXTPROC)(GLenum, GLuint, GLubyte *);
typedef void (*PFNGLDELETEMEMORYOBJECTSEXTPROC)(GLsizei, const GLuint *);
typedef GLboolean (*PFNGLISMEMORYOBJECTEXTPROC)(GLuint);
typedef void (*PFNGLCREATEMEMORYOBJECTSEXTPROC)(GLsizei, GLuint *);
typedef void (*PFNGLMEMORYOBJECTPARAMETERIVEXTPROC)(GLuint, GLenum, const GLint *);
typedef void (*PFNGLGETMEMORYOBJECTPARAMETERIVEXTPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLTEXSTORAGEMEM2DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLuint, GLuint64);
typedef void (*PFNGLTEXSTORAGEMEM2DMULTISAMPLEEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
typedef void (*PFNGLTEXSTORAGEMEM3DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLuint, GLuint64);
typedef void (*PFNGLTEXSTORAGEMEM3DMULTISAMPLEEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
typedef void (*PFNGLBUFFERSTORAGEMEMEXTPROC)(GLenum, GLsizeiptr, GLuint, GLuint64);
typedef void (*PFNGLTEXTURESTORAGEMEM2DEXTPROC)(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLuint, GLuint64);
typedef void (*PFNGLTEXTURESTORAGEMEM2DMULTISAMPLEEXTPROC)(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
typedef void (*PFNGLTEXTURESTORAGEMEM3DEXTPROC)(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLuint, GLuint64);
typedef void (*PFNGLTEXTURESTORAGEMEM3DMULTISAMPLEEXTPROC)(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
typedef void (*PFNGLNAMEDBUFFERSTORAGEMEMEXTPROC)(GLuint, GLsizeiptr, GLuint, GLuint64);
typedef void (*PFNGLIMPORTMEMORYFDEXTPROC)(GLuint, GLuint64, GLenum, GLint);
typedef void (*PFNGLIMPORTMEMORYWIN32HANDLEEXTPROC)(GLuint, GLuint64, GLenum, void *);
typedef void (*PFNGLIMPORTMEMORYWIN32NAMEEXTPROC)(GLuint, GLuint64, GLenum, const void *);
typedef void (*PFNGLMULTIDRAWARRAYSEXTPROC)(GLenum, const GLint *, const GLsizei *, GLsizei);
typedef void (*PFNGLMULTIDRAWELEMENTSEXTPROC)(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei);
typedef void (*PFNGLMULTIDRAWARRAYSINDIRECTEXTPROC)(GLenum, const void *, GLsizei, GLsizei);
typedef void (*PFNGLMULTIDRAWELEMENTSINDIRECTEXTPROC)(GLenum, GLenum, const void *, GLsizei, GLsizei);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DMULTISAMPLEEXTPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
typedef void (*PFNGLREADBUFFERINDEXEDEXTPROC)(GLenum, GLint);
typedef void (*PFNGLDRAWBUFFERSINDEXEDEXTPROC)(GLint, const GLenum *, const GLint *);
typedef void (*PFNGLGETINTEGERI_VEXTPROC)(GLenum, GLuint, GLint *);
typedef void (*PFNGLPOLYGONOFFSETCLAMPEXTPROC)(GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLPRIMITIVEBOUNDINGBOXEXTPROC)(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLRASTERSAMPLESEXTPROC)(GLuint, GLboolean);
typedef GLenum (*PFNGLGETGRAPHICSRESETSTATUSEXTPROC)(void);
typedef void (*PFNGLREADNPIXELSEXTPROC)(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
typedef void (*PFNGLGETNUNIFORMFVEXTPROC)(GLuint, GLint, GLsizei, GLfloat *);
typedef void (*PFNGLGETNUNIFORMIVEXTPROC)(GLuint, GLint, GLsizei, GLint *);
typedef void (*PFNGLGENSEMAPHORESEXTPROC)(GLsizei, GLuint *);
typedef void (*PFNGLDELETESEMAPHORESEXTPROC)(GLsizei, const GLuint *);
typedef GLboolean (*PFNGLISSEMAPHOREEXTPROC)(GLuint);
typedef void (*PFNGLSEMAPHOREPARAMETERUI64VEXTPROC)(GLuint, GLenum, const GLuint64 *);
typedef void (*PFNGLGETSEMAPHOREPARAMETERUI64VEXTPROC)(GLuint, GLenum, GLuint64 *);
typedef void (*PFNGLWAITSEMAPHOREEXTPROC)(GLuint, GLuint, const GLuint *, GLuint, const GLuint *, const GLenum *);
typedef void (*PFNGLSIGNALSEMAPHOREEXTPROC)(GLuint, GLuint, const GLuint *, GLuint, const GLuint *, const GLenum *);
typedef void (*PFNGLIMPORTSEMAPHOREFDEXTPROC)(GLuint, GLenum, GLint);
typedef void (*PFNGLIMPORTSEMAPHOREWIN32HANDLEEXTPROC)(GLuint, GLenum, void *);
typedef void (*PFNGLIMPORTSEMAPHOREWIN32NAMEEXTPROC)(GLuint, GLenum, const void *);
typedef void (*PFNGLACTIVESHADERPROGRAMEXTPROC)(GLuint, GLuint);
typedef void (*PFNGLBINDPROGRAMPIPELINEEXTPROC)(GLuint);
typedef GLuint (*PFNGLCREATESHADERPROGRAMVEXTPROC)(GLenum, GLsizei, const GLchar **);
typedef void (*PFNGLDELETEPROGRAMPIPELINESEXTPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENPROGRAMPIPELINESEXTPROC)(GLsizei, GLuint *);
typedef void (*PFNGLGETPROGRAMPIPELINEINFOLOGEXTPROC)(GLuint, GLsizei, GLsizei *, GLchar *);
typedef void (*PFNGLGETPROGRAMPIPELINEIVEXTPROC)(GLuint, GLenum, GLint *);
typedef GLboolean (*PFNGLISPROGRAMPIPELINEEXTPROC)(GLuint);
typedef void (*PFNGLPROGRAMPARAMETERIEXTPROC)(GLuint, GLenum, GLint);
typedef void (*PFNGLPROGRAMUNIFORM1FEXTPROC)(GLuint, GLint, GLfloat);
typedef void (*PFNGLPROGRAMUNIFORM1FVEXTPROC)(GLuint, GLint, GLsizei, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORM1IEXTPROC)(GLuint, GLint, GLint);
typedef void (*PFNGLPROGRAMUNIFORM1IVEXTPROC)(GLuint, GLint, GLsizei, const GLint *);
typedef void (*PFNGLPROGRAMUNIFORM2FEXTPROC)(GLuint, GLint, GLfloat, GLfloat);
typedef void (*PFNGLPROGRAMUNIFORM2FVEXTPROC)(GLuint, GLint, GLsizei, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORM2IEXTPROC)(GLuint, GLint, GLint, GLint);
typedef void (*PFNGLPROGRAMUNIFORM2IVEXTPROC)(GLuint, GLint, GLsizei, const GLint *);
typedef void (*PFNGLPROGRAMUNIFORM3FEXTPROC)(GLuint, GLint, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLPROGRAMUNIFORM3FVEXTPROC)(GLuint, GLint, GLsizei, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORM3IEXTPROC)(GLuint, GLint, GLint, GLint, GLint);
typedef void (*PFNGLPROGRAMUNIFORM3IVEXTPROC)(GLuint, GLint, GLsizei, const GLint *);
typedef void (*PFNGLPROGRAMUNIFORM4FEXTPROC)(GLuint, GLint, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLPROGRAMUNIFORM4FVEXTPROC)(GLuint, GLint, GLsizei, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORM4IEXTPROC)(GLuint, GLint, GLint, GLint, GLint, GLint);
typedef void (*PFNGLPROGRAMUNIFORM4IVEXTPROC)(GLuint, GLint, GLsizei, const GLint *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX2FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX3FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX4FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUSEPROGRAMSTAGESEXTPROC)(GLuint, GLbitfield, GLuint);
typedef void (*PFNGLVALIDATEPROGRAMPIPELINEEXTPROC)(GLuint);
typedef void (*PFNGLPROGRAMUNIFORM1UIEXTPROC)(GLuint, GLint, GLuint);
typedef void (*PFNGLPROGRAMUNIFORM2UIEXTPROC)(GLuint, GLint, GLuint, GLuint);
typedef void (*PFNGLPROGRAMUNIFORM3UIEXTPROC)(GLuint, GLint, GLuint, GLuint, GLuint);
typedef void (*PFNGLPROGRAMUNIFORM4UIEXTPROC)(GLuint, GLint, GLuint, GLuint, GLuint, GLuint);
typedef void (*PFNGLPROGRAMUNIFORM1UIVEXTPROC)(GLuint, GLint, GLsizei, const GLuint *);
typedef void (*PFNGLPROGRAMUNIFORM2UIVEXTPROC)(GLuint, GLint, GLsizei, const GLuint *);
typedef void (*PFNGLPROGRAMUNIFORM3UIVEXTPROC)(GLuint, GLint, GLsizei, const GLuint *);
typedef void (*PFNGLPROGRAMUNIFORM4UIVEXTPROC)(GLuint, GLint, GLsizei, const GLuint *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX2X3FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX3X2FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX2X4FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX4X2FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX3X4FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLPROGRAMUNIFORMMATRIX4X3FVEXTPROC)(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLFRAMEBUFFERFETCHBARRIEREXTPROC)(void);
typedef void (*PFNGLFRAMEBUFFERPIXELLOCALSTORAGESIZEEXTPROC)(GLuint, GLsizei);
typedef GLsizei (*PFNGLGETFRAMEBUFFERPIXELLOCALSTORAGESIZEEXTPROC)(GLuint);
typedef void (*PFNGLCLEARPIXELLOCALSTORAGEUIEXTPROC)(GLsizei, GLsizei, const GLuint *);
typedef void (*PFNGLTEXPAGECOMMITMENTEXTPROC)(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLboolean);
typedef void (*PFNGLPATCHPARAMETERIEXTPROC)(GLenum, GLint);
typedef void (*PFNGLTEXPARAMETERIIVEXTPROC)(GLenum, GLenum, const GLint *);
typedef void (*PFNGLTEXPARAMETERIUIVEXTPROC)(GLenum, GLenum, const GLuint *);
typedef void (*PFNGLGETTEXPARAMETERIIVEXTPROC)(GLenum, GLenum, GLint *);
typedef void (*PFNGLGETTEXPARAMETERIUIVEXTPROC)(GLenum, GLenum, GLuint *);
typedef void (*PFNGLSAMPLERPARAMETERIIVEXTPROC)(GLuint, GLenum, const GLint *);
typedef void (*PFNGLSAMPLERPARAMETERIUIVEXTPROC)(GLuint, GLenum, const GLuint *);
typedef void (*PFNGLGETSAMPLERPARAMETERIIVEXTPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLGETSAMPLERPARAMETERIUIVEXTPROC)(GLuint, GLenum, GLuint *);
typedef void (*PFNGLTEXBUFFEREXTPROC)(GLenum, GLenum, GLuint);
typedef void (*PFNGLTEXBUFFERRANGEEXTPROC)(GLenum, GLenum, GLuint, GLintptr, GLsizeiptr);
typedef void (*PFNGLTEXSTORAGE1DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei);
typedef void (*PFNGLTEXSTORAGE2DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLTEXSTORAGE3DEXTPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE1DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE2DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLTEXTURESTORAGE3DEXTPROC)(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
typedef void (*PFNGLTEXTUREVIEWEXTPROC)(GLuint, GLenum, GLuint, GLenum, GLuint, GLuint, GLuint, GLuint);
typedef GLboolean (*PFNGLACQUIREKEYEDMUTEXWIN32EXTPROC)(GLuint, GLuint64, GLuint);
typedef GLboolean (*PFNGLRELEASEKEYEDMUTEXWIN32EXTPROC)(GLuint, GLuint64);
typedef void (*PFNGLWINDOWRECTANGLESEXTPROC)(GLenum, GLsizei, const GLint *);
typedef GLuint64 (*PFNGLGETTEXTUREHANDLEIMGPROC)(GLuint);
typedef GLuint64 (*PFNGLGETTEXTURESAMPLERHANDLEIMGPROC)(GLuint, GLuint);
typedef void (*PFNGLUNIFORMHANDLEUI64IMGPROC)(GLint, GLuint64);
typedef void (*PFNGLUNIFORMHANDLEUI64VIMGPROC)(GLint, GLsizei, const GLuint64 *);
typedef void (*PFNGLPROGRAMUNIFORMHANDLEUI64IMGPROC)(GLuint, GLint, GLuint64);
typedef void (*PFNGLPROGRAMUNIFORMHANDLEUI64VIMGPROC)(GLuint, GLint, GLsizei, const GLuint64 *);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DDOWNSAMPLEIMGPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLint, GLint);
typedef void (*PFNGLFRAMEBUFFERTEXTURELAYERDOWNSAMPLEIMGPROC)(GLenum, GLenum, GLuint, GLint, GLint, GLint, GLint);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLEIMGPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef void (*PFNGLFRAMEBUFFERTEXTURE2DMULTISAMPLEIMGPROC)(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
typedef void (*PFNGLAPPLYFRAMEBUFFERATTACHMENTCMAAINTELPROC)(void);
typedef void (*PFNGLBEGINPERFQUERYINTELPROC)(GLuint);
typedef void (*PFNGLCREATEPERFQUERYINTELPROC)(GLuint, GLuint *);
typedef void (*PFNGLDELETEPERFQUERYINTELPROC)(GLuint);
typedef void (*PFNGLENDPERFQUERYINTELPROC)(GLuint);
typedef void (*PFNGLGETFIRSTPERFQUERYIDINTELPROC)(GLuint *);
typedef void (*PFNGLGETNEXTPERFQUERYIDINTELPROC)(GLuint, GLuint *);
typedef void (*PFNGLGETPERFCOUNTERINFOINTELPROC)(GLuint, GLuint, GLuint, GLchar *, GLuint, GLchar *, GLuint *, GLuint *, GLuint *, GLuint *, GLuint64 *);
typedef void (*PFNGLGETPERFQUERYDATAINTELPROC)(GLuint, GLuint, GLsizei, void *, GLuint *);
typedef void (*PFNGLGETPERFQUERYIDBYNAMEINTELPROC)(GLchar *, GLuint *);
typedef void (*PFNGLGETPERFQUERYINFOINTELPROC)(GLuint, GLuint, GLchar *, GLuint *, GLuint *, GLuint *, GLuint *);
typedef void (*PFNGLFRAMEBUFFERPARAMETERIMESAPROC)(GLenum, GLenum, GLint);
typedef void (*PFNGLGETFRAMEBUFFERPARAMETERIVMESAPROC)(GLenum, GLenum, GLint *);
typedef GLuint64 (*PFNGLGETTEXTUREHANDLENVPROC)(GLuint);
typedef GLuint64 (*PFNGLGETTEXTURESAMPLERHANDLENVPROC)(GLuint, GLuint);
typedef void (*PFNGLMAKETEXTUREHANDLERESIDENTNVPROC)(GLuint64);
typedef void (*PFNGLMAKETEXTUREHANDLENONRESIDENTNVPROC)(GLuint64);
typedef GLuint64 (*PFNGLGETIMAGEHANDLENVPROC)(GLuint, GLint, GLboolean, GLint, GLenum);
typedef void (*PFNGLMAKEIMAGEHANDLERESIDENTNVPROC)(GLuint64, GLenum);
typedef void (*PFNGLMAKEIMAGEHANDLENONRESIDENTNVPROC)(GLuint64);
typedef void (*PFNGLUNIFORMHANDLEUI64NVPROC)(GLint, GLuint64);
typedef void (*PFNGLUNIFORMHANDLEUI64VNVPROC)(GLint, GLsizei, const GLuint64 *);
typedef void (*PFNGLPROGRAMUNIFORMHANDLEUI64NVPROC)(GLuint, GLint, GLuint64);
typedef void (*PFNGLPROGRAMUNIFORMHANDLEUI64VNVPROC)(GLuint, GLint, GLsizei, const GLuint64 *);
typedef GLboolean (*PFNGLISTEXTUREHANDLERESIDENTNVPROC)(GLuint64);
typedef GLboolean (*PFNGLISIMAGEHANDLERESIDENTNVPROC)(GLuint64);
typedef void (*PFNGLBLENDPARAMETERINVPROC)(GLenum, GLint);
typedef void (*PFNGLBLENDBARRIERNVPROC)(void);
typedef void (*PFNGLVIEWPORTPOSITIONWSCALENVPROC)(GLuint, GLfloat, GLfloat);
typedef void (*PFNGLBEGINCONDITIONALRENDERNVPROC)(GLuint, GLenum);
typedef void (*PFNGLENDCONDITIONALRENDERNVPROC)(void);
typedef void (*PFNGLSUBPIXELPRECISIONBIASNVPROC)(GLuint, GLuint);
typedef void (*PFNGLCONSERVATIVERASTERPARAMETERINVPROC)(GLenum, GLint);
typedef void (*PFNGLCOPYBUFFERSUBDATANVPROC)(GLenum, GLenum, GLintptr, GLintptr, GLsizeiptr);
typedef void (*PFNGLCOVERAGEMASKNVPROC)(GLboolean);
typedef void (*PFNGLCOVERAGEOPERATIONNVPROC)(GLenum);
typedef void (*PFNGLDRAWBUFFERSNVPROC)(GLsizei, const GLenum *);
typedef void (*PFNGLDRAWARRAYSINSTANCEDNVPROC)(GLenum, GLint, GLsizei, GLsizei);
typedef void (*PFNGLDRAWELEMENTSINSTANCEDNVPROC)(GLenum, GLsizei, GLenum, const void *, GLsizei);
typedef void (*GLVULKANPROCNV)(void);
typedef void (*PFNGLDRAWVKIMAGENVPROC)(GLuint64, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef GLVULKANPROCNV (*PFNGLGETVKPROCADDRNVPROC)(const GLchar *);
typedef void (*PFNGLWAITVKSEMAPHORENVPROC)(GLuint64);
typedef void (*PFNGLSIGNALVKSEMAPHORENVPROC)(GLuint64);
typedef void (*PFNGLSIGNALVKFENCENVPROC)(GLuint64);
typedef void (*PFNGLDELETEFENCESNVPROC)(GLsizei, const GLuint *);
typedef void (*PFNGLGENFENCESNVPROC)(GLsizei, GLuint *);
typedef GLboolean (*PFNGLISFENCENVPROC)(GLuint);
typedef GLboolean (*PFNGLTESTFENCENVPROC)(GLuint);
typedef void (*PFNGLGETFENCEIVNVPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLFINISHFENCENVPROC)(GLuint);
typedef void (*PFNGLSETFENCENVPROC)(GLuint, GLenum);
typedef void (*PFNGLFRAGMENTCOVERAGECOLORNVPROC)(GLuint);
typedef void (*PFNGLBLITFRAMEBUFFERNVPROC)(GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLbitfield, GLenum);
typedef void (*PFNGLCOVERAGEMODULATIONTABLENVPROC)(GLsizei, const GLfloat *);
typedef void (*PFNGLGETCOVERAGEMODULATIONTABLENVPROC)(GLsizei, GLfloat *);
typedef void (*PFNGLCOVERAGEMODULATIONNVPROC)(GLenum);
typedef void (*PFNGLRENDERBUFFERSTORAGEMULTISAMPLENVPROC)(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
typedef khronos_int64_t GLint64EXT;
typedef khronos_uint64_t GLuint64EXT;
typedef void (*PFNGLUNIFORM1I64NVPROC)(GLint, GLint64EXT);
typedef void (*PFNGLUNIFORM2I64NVPROC)(GLint, GLint64EXT, GLint64EXT);
typedef void (*PFNGLUNIFORM3I64NVPROC)(GLint, GLint64EXT, GLint64EXT, GLint64EXT);
typedef void (*PFNGLUNIFORM4I64NVPROC)(GLint, GLint64EXT, GLint64EXT, GLint64EXT, GLint64EXT);
typedef void (*PFNGLUNIFORM1I64VNVPROC)(GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLUNIFORM2I64VNVPROC)(GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLUNIFORM3I64VNVPROC)(GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLUNIFORM4I64VNVPROC)(GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLUNIFORM1UI64NVPROC)(GLint, GLuint64EXT);
typedef void (*PFNGLUNIFORM2UI64NVPROC)(GLint, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLUNIFORM3UI64NVPROC)(GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLUNIFORM4UI64NVPROC)(GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLUNIFORM1UI64VNVPROC)(GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLUNIFORM2UI64VNVPROC)(GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLUNIFORM3UI64VNVPROC)(GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLUNIFORM4UI64VNVPROC)(GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLGETUNIFORMI64VNVPROC)(GLuint, GLint, GLint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM1I64NVPROC)(GLuint, GLint, GLint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM2I64NVPROC)(GLuint, GLint, GLint64EXT, GLint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM3I64NVPROC)(GLuint, GLint, GLint64EXT, GLint64EXT, GLint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM4I64NVPROC)(GLuint, GLint, GLint64EXT, GLint64EXT, GLint64EXT, GLint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM1I64VNVPROC)(GLuint, GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM2I64VNVPROC)(GLuint, GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM3I64VNVPROC)(GLuint, GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM4I64VNVPROC)(GLuint, GLint, GLsizei, const GLint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM1UI64NVPROC)(GLuint, GLint, GLuint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM2UI64NVPROC)(GLuint, GLint, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM3UI64NVPROC)(GLuint, GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM4UI64NVPROC)(GLuint, GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT, GLuint64EXT);
typedef void (*PFNGLPROGRAMUNIFORM1UI64VNVPROC)(GLuint, GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM2UI64VNVPROC)(GLuint, GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM3UI64VNVPROC)(GLuint, GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLPROGRAMUNIFORM4UI64VNVPROC)(GLuint, GLint, GLsizei, const GLuint64EXT *);
typedef void (*PFNGLVERTEXATTRIBDIVISORNVPROC)(GLuint, GLuint);
typedef void (*PFNGLGETINTERNALFORMATSAMPLEIVNVPROC)(GLenum, GLenum, GLsizei, GLenum, GLsizei, GLint *);
typedef void (*PFNGLGETMEMORYOBJECTDETACHEDRESOURCESUIVNVPROC)(GLuint, GLenum, GLint, GLsizei, GLuint *);
typedef void (*PFNGLRESETMEMORYOBJECTPARAMETERNVPROC)(GLuint, GLenum);
typedef void (*PFNGLTEXATTACHMEMORYNVPROC)(GLenum, GLuint, GLuint64);
typedef void (*PFNGLBUFFERATTACHMEMORYNVPROC)(GLenum, GLuint, GLuint64);
typedef void (*PFNGLTEXTUREATTACHMEMORYNVPROC)(GLuint, GLuint, GLuint64);
typedef void (*PFNGLNAMEDBUFFERATTACHMEMORYNVPROC)(GLuint, GLuint, GLuint64);
typedef void (*PFNGLDRAWMESHTASKSNVPROC)(GLuint, GLuint);
typedef void (*PFNGLDRAWMESHTASKSINDIRECTNVPROC)(GLintptr);
typedef void (*PFNGLMULTIDRAWMESHTASKSINDIRECTNVPROC)(GLintptr, GLsizei, GLsizei);
typedef void (*PFNGLMULTIDRAWMESHTASKSINDIRECTCOUNTNVPROC)(GLintptr, GLintptr, GLsizei, GLsizei);
typedef void (*PFNGLUNIFORMMATRIX2X3FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUNIFORMMATRIX3X2FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUNIFORMMATRIX2X4FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUNIFORMMATRIX4X2FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUNIFORMMATRIX3X4FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef void (*PFNGLUNIFORMMATRIX4X3FVNVPROC)(GLint, GLsizei, GLboolean, const GLfloat *);
typedef double GLdouble;
typedef GLuint (*PFNGLGENPATHSNVPROC)(GLsizei);
typedef void (*PFNGLDELETEPATHSNVPROC)(GLuint, GLsizei);
typedef GLboolean (*PFNGLISPATHNVPROC)(GLuint);
typedef void (*PFNGLPATHCOMMANDSNVPROC)(GLuint, GLsizei, const GLubyte *, GLsizei, GLenum, const void *);
typedef void (*PFNGLPATHCOORDSNVPROC)(GLuint, GLsizei, GLenum, const void *);
typedef void (*PFNGLPATHSUBCOMMANDSNVPROC)(GLuint, GLsizei, GLsizei, GLsizei, const GLubyte *, GLsizei, GLenum, const void *);
typedef void (*PFNGLPATHSUBCOORDSNVPROC)(GLuint, GLsizei, GLsizei, GLenum, const void *);
typedef void (*PFNGLPATHSTRINGNVPROC)(GLuint, GLenum, GLsizei, const void *);
typedef void (*PFNGLPATHGLYPHSNVPROC)(GLuint, GLenum, const void *, GLbitfield, GLsizei, GLenum, const void *, GLenum, GLuint, GLfloat);
typedef void (*PFNGLPATHGLYPHRANGENVPROC)(GLuint, GLenum, const void *, GLbitfield, GLuint, GLsizei, GLenum, GLuint, GLfloat);
typedef void (*PFNGLWEIGHTPATHSNVPROC)(GLuint, GLsizei, const GLuint *, const GLfloat *);
typedef void (*PFNGLCOPYPATHNVPROC)(GLuint, GLuint);
typedef void (*PFNGLINTERPOLATEPATHSNVPROC)(GLuint, GLuint, GLuint, GLfloat);
typedef void (*PFNGLTRANSFORMPATHNVPROC)(GLuint, GLuint, GLenum, const GLfloat *);
typedef void (*PFNGLPATHPARAMETERIVNVPROC)(GLuint, GLenum, const GLint *);
typedef void (*PFNGLPATHPARAMETERINVPROC)(GLuint, GLenum, GLint);
typedef void (*PFNGLPATHPARAMETERFVNVPROC)(GLuint, GLenum, const GLfloat *);
typedef void (*PFNGLPATHPARAMETERFNVPROC)(GLuint, GLenum, GLfloat);
typedef void (*PFNGLPATHDASHARRAYNVPROC)(GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLPATHSTENCILFUNCNVPROC)(GLenum, GLint, GLuint);
typedef void (*PFNGLPATHSTENCILDEPTHOFFSETNVPROC)(GLfloat, GLfloat);
typedef void (*PFNGLSTENCILFILLPATHNVPROC)(GLuint, GLenum, GLuint);
typedef void (*PFNGLSTENCILSTROKEPATHNVPROC)(GLuint, GLint, GLuint);
typedef void (*PFNGLSTENCILFILLPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLenum, GLuint, GLenum, const GLfloat *);
typedef void (*PFNGLSTENCILSTROKEPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLint, GLuint, GLenum, const GLfloat *);
typedef void (*PFNGLPATHCOVERDEPTHFUNCNVPROC)(GLenum);
typedef void (*PFNGLCOVERFILLPATHNVPROC)(GLuint, GLenum);
typedef void (*PFNGLCOVERSTROKEPATHNVPROC)(GLuint, GLenum);
typedef void (*PFNGLCOVERFILLPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLCOVERSTROKEPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLGETPATHPARAMETERIVNVPROC)(GLuint, GLenum, GLint *);
typedef void (*PFNGLGETPATHPARAMETERFVNVPROC)(GLuint, GLenum, GLfloat *);
typedef void (*PFNGLGETPATHCOMMANDSNVPROC)(GLuint, GLubyte *);
typedef void (*PFNGLGETPATHCOORDSNVPROC)(GLuint, GLfloat *);
typedef void (*PFNGLGETPATHDASHARRAYNVPROC)(GLuint, GLfloat *);
typedef void (*PFNGLGETPATHMETRICSNVPROC)(GLbitfield, GLsizei, GLenum, const void *, GLuint, GLsizei, GLfloat *);
typedef void (*PFNGLGETPATHMETRICRANGENVPROC)(GLbitfield, GLuint, GLsizei, GLsizei, GLfloat *);
typedef void (*PFNGLGETPATHSPACINGNVPROC)(GLenum, GLsizei, GLenum, const void *, GLuint, GLfloat, GLfloat, GLenum, GLfloat *);
typedef GLboolean (*PFNGLISPOINTINFILLPATHNVPROC)(GLuint, GLuint, GLfloat, GLfloat);
typedef GLboolean (*PFNGLISPOINTINSTROKEPATHNVPROC)(GLuint, GLfloat, GLfloat);
typedef GLfloat (*PFNGLGETPATHLENGTHNVPROC)(GLuint, GLsizei, GLsizei);
typedef GLboolean (*PFNGLPOINTALONGPATHNVPROC)(GLuint, GLsizei, GLsizei, GLfloat, GLfloat *, GLfloat *, GLfloat *, GLfloat *);
typedef void (*PFNGLMATRIXLOAD3X2FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXLOAD3X3FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXLOADTRANSPOSE3X3FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXMULT3X2FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXMULT3X3FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXMULTTRANSPOSE3X3FNVPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLSTENCILTHENCOVERFILLPATHNVPROC)(GLuint, GLenum, GLuint, GLenum);
typedef void (*PFNGLSTENCILTHENCOVERSTROKEPATHNVPROC)(GLuint, GLint, GLuint, GLenum);
typedef void (*PFNGLSTENCILTHENCOVERFILLPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLenum, GLuint, GLenum, GLenum, const GLfloat *);
typedef void (*PFNGLSTENCILTHENCOVERSTROKEPATHINSTANCEDNVPROC)(GLsizei, GLenum, const void *, GLuint, GLint, GLuint, GLenum, GLenum, const GLfloat *);
typedef GLenum (*PFNGLPATHGLYPHINDEXRANGENVPROC)(GLenum, const void *, GLbitfield, GLuint, GLfloat, GLuint *);
typedef GLenum (*PFNGLPATHGLYPHINDEXARRAYNVPROC)(GLuint, GLenum, const void *, GLbitfield, GLuint, GLsizei, GLuint, GLfloat);
typedef GLenum (*PFNGLPATHMEMORYGLYPHINDEXARRAYNVPROC)(GLuint, GLenum, GLsizeiptr, const void *, GLsizei, GLuint, GLsizei, GLuint, GLfloat);
typedef void (*PFNGLPROGRAMPATHFRAGMENTINPUTGENNVPROC)(GLuint, GLint, GLenum, GLint, const GLfloat *);
typedef void (*PFNGLGETPROGRAMRESOURCEFVNVPROC)(GLuint, GLenum, GLuint, GLsizei, const GLenum *, GLsizei, GLsizei *, GLfloat *);
typedef void (*PFNGLMATRIXFRUSTUMEXTPROC)(GLenum, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMATRIXLOADIDENTITYEXTPROC)(GLenum);
typedef void (*PFNGLMATRIXLOADTRANSPOSEFEXTPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXLOADTRANSPOSEDEXTPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMATRIXLOADFEXTPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXLOADDEXTPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMATRIXMULTTRANSPOSEFEXTPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXMULTTRANSPOSEDEXTPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMATRIXMULTFEXTPROC)(GLenum, const GLfloat *);
typedef void (*PFNGLMATRIXMULTDEXTPROC)(GLenum, const GLdouble *);
typedef void (*PFNGLMATRIXORTHOEXTPROC)(GLenum, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMATRIXPOPEXTPROC)(GLenum);
typedef void (*PFNGLMATRIXPUSHEXTPROC)(GLenum);
typedef void (*PFNGLMATRIXROTATEFEXTPROC)(GLenum, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMATRIXROTATEDEXTPROC)(GLenum, GLdouble, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMATRIXSCALEFEXTPROC)(GLenum, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMATRIXSCALEDEXTPROC)(GLenum, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLMATRIXTRANSLATEFEXTPROC)(GLenum, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLMATRIXTRANSLATEDEXTPROC)(GLenum, GLdouble, GLdouble, GLdouble);
typedef void (*PFNGLPOLYGONMODENVPROC)(GLenum, GLenum);
typedef void (*PFNGLREADBUFFERNVPROC)(GLenum);
typedef void (*PFNGLFRAMEBUFFERSAMPLELOCATIONSFVNVPROC)(GLenum, GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLNAMEDFRAMEBUFFERSAMPLELOCATIONSFVNVPROC)(GLuint, GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLRESOLVEDEPTHVALUESNVPROC)(void);
typedef void (*PFNGLSCISSOREXCLUSIVENVPROC)(GLint, GLint, GLsizei, GLsizei);
typedef void (*PFNGLSCISSOREXCLUSIVEARRAYVNVPROC)(GLuint, GLsizei, const GLint *);
typedef void (*PFNGLBINDSHADINGRATEIMAGENVPROC)(GLuint);
typedef void (*PFNGLGETSHADINGRATEIMAGEPALETTENVPROC)(GLuint, GLuint, GLenum *);
typedef void (*PFNGLGETSHADINGRATESAMPLELOCATIONIVNVPROC)(GLenum, GLuint, GLuint, GLint *);
typedef void (*PFNGLSHADINGRATEIMAGEBARRIERNVPROC)(GLboolean);
typedef void (*PFNGLSHADINGRATEIMAGEPALETTENVPROC)(GLuint, GLuint, GLsizei, const GLenum *);
typedef void (*PFNGLSHADINGRATESAMPLEORDERNVPROC)(GLenum);
typedef void (*PFNGLSHADINGRATESAMPLEORDERCUSTOMNVPROC)(GLenum, GLuint, const GLint *);
typedef void (*PFNGLVIEWPORTARRAYVNVPROC)(GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLVIEWPORTINDEXEDFNVPROC)(GLuint, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLVIEWPORTINDEXEDFVNVPROC)(GLuint, const GLfloat *);
typedef void (*PFNGLSCISSORARRAYVNVPROC)(GLuint, GLsizei, const GLint *);
typedef void (*PFNGLSCISSORINDEXEDNVPROC)(GLuint, GLint, GLint, GLsizei, GLsizei);
typedef void (*PFNGLSCISSORINDEXEDVNVPROC)(GLuint, const GLint *);
typedef void (*PFNGLDEPTHRANGEARRAYFVNVPROC)(GLuint, GLsizei, const GLfloat *);
typedef void (*PFNGLDEPTHRANGEINDEXEDFNVPROC)(GLuint, GLfloat, GLfloat);
typedef void (*PFNGLGETFLOATI_VNVPROC)(GLenum, GLuint, GLfloat *);
typedef void (*PFNGLENABLEINVPROC)(GLenum, GLuint);
typedef void (*PFNGLDISABLEINVPROC)(GLenum, GLuint);
typedef GLboolean (*PFNGLISENABLEDINVPROC)(GLenum, GLuint);
typedef void (*PFNGLVIEWPORTSWIZZLENVPROC)(GLuint, GLenum, GLenum, GLenum, GLenum);
typedef void (*PFNGLFRAMEBUFFERTEXTUREMULTIVIEWOVRPROC)(GLenum, GLenum, GLuint, GLint, GLint, GLsizei);
typedef void (*PFNGLFRAMEBUFFERTEXTUREMULTISAMPLEMULTIVIEWOVRPROC)(GLenum, GLenum, GLuint, GLint, GLsizei, GLint, GLsizei);
typedef void (*PFNGLALPHAFUNCQCOMPROC)(GLenum, GLclampf);
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
typedef void (*PFNGLFRAMEBUFFERFOVEATIONCONFIGQCOMPROC)(GLuint, GLuint, GLuint, GLuint, GLuint *);
typedef void (*PFNGLFRAMEBUFFERFOVEATIONPARAMETERSQCOMPROC)(GLuint, GLuint, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLTEXESTIMATEMOTIONQCOMPROC)(GLuint, GLuint, GLuint);
typedef void (*PFNGLTEXESTIMATEMOTIONREGIONSQCOMPROC)(GLuint, GLuint, GLuint, GLuint);
typedef void (*PFNGLFRAMEBUFFERFETCHBARRIERQCOMPROC)(void);
typedef void (*PFNGLSHADINGRATEQCOMPROC)(GLenum);
typedef void (*PFNGLTEXTUREFOVEATIONPARAMETERSQCOMPROC)(GLuint, GLuint, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
typedef void (*PFNGLSTARTTILINGQCOMPROC)(GLuint, GLuint, GLuint, GLuint, GLbitfield);
typedef void (*PFNGLENDTILINGQCOMPROC)(GLbitfield);
void glBlendBarrierKHR(void);
void glDebugMessageControlKHR(GLenum, GLenum, GLenum, GLsizei, const GLuint *, GLboolean);
void glDebugMessageInsertKHR(GLenum, GLenum, GLuint, GLenum, GLsizei, const GLchar *);
void glDebugMessageCallbackKHR(GLDEBUGPROCKHR, const void *);
GLuint glGetDebugMessageLogKHR(GLuint, GLsizei, GLenum *, GLenum *, GLuint *, GLenum *, GLsizei *, GLchar *);
void glPushDebugGroupKHR(GLenum, GLuint, GLsizei, const GLchar *);
void glPopDebugGroupKHR(void);
void glObjectLabelKHR(GLenum, GLuint, GLsizei, const GLchar *);
void glGetObjectLabelKHR(GLenum, GLuint, GLsizei, GLsizei *, GLchar *);
void glObjectPtrLabelKHR(const void *, GLsizei, const GLchar *);
void glGetObjectPtrLabelKHR(const void *, GLsizei, GLsizei *, GLchar *);
void glGetPointervKHR(GLenum, void **);
void glMaxShaderCompilerThreadsKHR(GLuint);
GLenum glGetGraphicsResetStatusKHR(void);
void glReadnPixelsKHR(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
void glGetnUniformfvKHR(GLuint, GLint, GLsizei, GLfloat *);
void glGetnUniformivKHR(GLuint, GLint, GLsizei, GLint *);
void glGetnUniformuivKHR(GLuint, GLint, GLsizei, GLuint *);
void glEGLImageTargetTexture2DOES(GLenum, GLeglImageOES);
void glEGLImageTargetRenderbufferStorageOES(GLenum, GLeglImageOES);
void glCopyImageSubDataOES(GLuint, GLenum, GLint, GLint, GLint, GLint, GLuint, GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei);
void glEnableiOES(GLenum, GLuint);
void glDisableiOES(GLenum, GLuint);
void glBlendEquationiOES(GLuint, GLenum);
void glBlendEquationSeparateiOES(GLuint, GLenum, GLenum);
void glBlendFunciOES(GLuint, GLenum, GLenum);
void glBlendFuncSeparateiOES(GLuint, GLenum, GLenum, GLenum, GLenum);
void glColorMaskiOES(GLuint, GLboolean, GLboolean, GLboolean, GLboolean);
GLboolean glIsEnablediOES(GLenum, GLuint);
void glDrawElementsBaseVertexOES(GLenum, GLsizei, GLenum, const void *, GLint);
void glDrawRangeElementsBaseVertexOES(GLenum, GLuint, GLuint, GLsizei, GLenum, const void *, GLint);
void glDrawElementsInstancedBaseVertexOES(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint);
void glMultiDrawElementsBaseVertexEXT(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei, const GLint *);
void glFramebufferTextureOES(GLenum, GLenum, GLuint, GLint);
void glGetProgramBinaryOES(GLuint, GLsizei, GLsizei *, GLenum *, void *);
void glProgramBinaryOES(GLuint, GLenum, const void *, GLint);
void *glMapBufferOES(GLenum, GLenum);
GLboolean glUnmapBufferOES(GLenum);
void glGetBufferPointervOES(GLenum, GLenum, void **);
void glPrimitiveBoundingBoxOES(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glMinSampleShadingOES(GLfloat);
void glPatchParameteriOES(GLenum, GLint);
void glTexImage3DOES(GLenum, GLint, GLenum, GLsizei, GLsizei, GLsizei, GLint, GLenum, GLenum, const void *);
void glTexSubImage3DOES(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, const void *);
void glCopyTexSubImage3DOES(GLenum, GLint, GLint, GLint, GLint, GLint, GLint, GLsizei, GLsizei);
void glCompressedTexImage3DOES(GLenum, GLint, GLenum, GLsizei, GLsizei, GLsizei, GLint, GLsizei, const void *);
void glCompressedTexSubImage3DOES(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLsizei, const void *);
void glFramebufferTexture3DOES(GLenum, GLenum, GLenum, GLuint, GLint, GLint);
void glTexParameterIivOES(GLenum, GLenum, const GLint *);
void glTexParameterIuivOES(GLenum, GLenum, const GLuint *);
void glGetTexParameterIivOES(GLenum, GLenum, GLint *);
void glGetTexParameterIuivOES(GLenum, GLenum, GLuint *);
void glSamplerParameterIivOES(GLuint, GLenum, const GLint *);
void glSamplerParameterIuivOES(GLuint, GLenum, const GLuint *);
void glGetSamplerParameterIivOES(GLuint, GLenum, GLint *);
void glGetSamplerParameterIuivOES(GLuint, GLenum, GLuint *);
void glTexBufferOES(GLenum, GLenum, GLuint);
void glTexBufferRangeOES(GLenum, GLenum, GLuint, GLintptr, GLsizeiptr);
void glTexStorage3DMultisampleOES(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean);
void glTextureViewOES(GLuint, GLenum, GLuint, GLenum, GLuint, GLuint, GLuint, GLuint);
void glBindVertexArrayOES(GLuint);
void glDeleteVertexArraysOES(GLsizei, const GLuint *);
void glGenVertexArraysOES(GLsizei, GLuint *);
GLboolean glIsVertexArrayOES(GLuint);
void glViewportArrayvOES(GLuint, GLsizei, const GLfloat *);
void glViewportIndexedfOES(GLuint, GLfloat, GLfloat, GLfloat, GLfloat);
void glViewportIndexedfvOES(GLuint, const GLfloat *);
void glScissorArrayvOES(GLuint, GLsizei, const GLint *);
void glScissorIndexedOES(GLuint, GLint, GLint, GLsizei, GLsizei);
void glScissorIndexedvOES(GLuint, const GLint *);
void glDepthRangeArrayfvOES(GLuint, GLsizei, const GLfloat *);
void glDepthRangeIndexedfOES(GLuint, GLfloat, GLfloat);
void glGetFloati_vOES(GLenum, GLuint, GLfloat *);
void glRenderbufferStorageMultisampleAdvancedAMD(GLenum, GLsizei, GLsizei, GLenum, GLsizei, GLsizei);
void glNamedRenderbufferStorageMultisampleAdvancedAMD(GLuint, GLsizei, GLsizei, GLenum, GLsizei, GLsizei);
void glGetPerfMonitorGroupsAMD(GLint *, GLsizei, GLuint *);
void glGetPerfMonitorCountersAMD(GLuint, GLint *, GLint *, GLsizei, GLuint *);
void glGetPerfMonitorGroupStringAMD(GLuint, GLsizei, GLsizei *, GLchar *);
void glGetPerfMonitorCounterStringAMD(GLuint, GLuint, GLsizei, GLsizei *, GLchar *);
void glGetPerfMonitorCounterInfoAMD(GLuint, GLuint, GLenum, void *);
void glGenPerfMonitorsAMD(GLsizei, GLuint *);
void glDeletePerfMonitorsAMD(GLsizei, GLuint *);
void glSelectPerfMonitorCountersAMD(GLuint, GLboolean, GLuint, GLint, GLuint *);
void glBeginPerfMonitorAMD(GLuint);
void glEndPerfMonitorAMD(GLuint);
void glGetPerfMonitorCounterDataAMD(GLuint, GLenum, GLsizei, GLuint *, GLint *);
void glBlitFramebufferANGLE(GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLbitfield, GLenum);
void glRenderbufferStorageMultisampleANGLE(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glDrawArraysInstancedANGLE(GLenum, GLint, GLsizei, GLsizei);
void glDrawElementsInstancedANGLE(GLenum, GLsizei, GLenum, const void *, GLsizei);
void glVertexAttribDivisorANGLE(GLuint, GLuint);
void glGetTranslatedShaderSourceANGLE(GLuint, GLsizei, GLsizei *, GLchar *);
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
void glEGLImageTargetTexStorageEXT(GLenum, GLeglImageOES, const GLint *);
void glEGLImageTargetTextureStorageEXT(GLuint, GLeglImageOES, const GLint *);
void glDrawArraysInstancedBaseInstanceEXT(GLenum, GLint, GLsizei, GLsizei, GLuint);
void glDrawElementsInstancedBaseInstanceEXT(GLenum, GLsizei, GLenum, const void *, GLsizei, GLuint);
void glDrawElementsInstancedBaseVertexBaseInstanceEXT(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint, GLuint);
void glBindFragDataLocationIndexedEXT(GLuint, GLuint, GLuint, const GLchar *);
void glBindFragDataLocationEXT(GLuint, GLuint, const GLchar *);
GLint glGetProgramResourceLocationIndexEXT(GLuint, GLenum, const GLchar *);
GLint glGetFragDataIndexEXT(GLuint, const GLchar *);
void glBufferStorageEXT(GLenum, GLsizeiptr, const void *, GLbitfield);
void glClearTexImageEXT(GLuint, GLint, GLenum, GLenum, const void *);
void glClearTexSubImageEXT(GLuint, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLenum, GLenum, const void *);
void glClipControlEXT(GLenum, GLenum);
void glCopyImageSubDataEXT(GLuint, GLenum, GLint, GLint, GLint, GLint, GLuint, GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei);
void glLabelObjectEXT(GLenum, GLuint, GLsizei, const GLchar *);
void glGetObjectLabelEXT(GLenum, GLuint, GLsizei, GLsizei *, GLchar *);
void glInsertEventMarkerEXT(GLsizei, const GLchar *);
void glPushGroupMarkerEXT(GLsizei, const GLchar *);
void glPopGroupMarkerEXT(void);
void glDiscardFramebufferEXT(GLenum, GLsizei, const GLenum *);
void glGenQueriesEXT(GLsizei, GLuint *);
void glDeleteQueriesEXT(GLsizei, const GLuint *);
GLboolean glIsQueryEXT(GLuint);
void glBeginQueryEXT(GLenum, GLuint);
void glEndQueryEXT(GLenum);
void glQueryCounterEXT(GLuint, GLenum);
void glGetQueryivEXT(GLenum, GLenum, GLint *);
void glGetQueryObjectivEXT(GLuint, GLenum, GLint *);
void glGetQueryObjectuivEXT(GLuint, GLenum, GLuint *);
void glGetQueryObjecti64vEXT(GLuint, GLenum, GLint64 *);
void glGetQueryObjectui64vEXT(GLuint, GLenum, GLuint64 *);
void glGetInteger64vEXT(GLenum, GLint64 *);
void glDrawBuffersEXT(GLsizei, const GLenum *);
void glEnableiEXT(GLenum, GLuint);
void glDisableiEXT(GLenum, GLuint);
void glBlendEquationiEXT(GLuint, GLenum);
void glBlendEquationSeparateiEXT(GLuint, GLenum, GLenum);
void glBlendFunciEXT(GLuint, GLenum, GLenum);
void glBlendFuncSeparateiEXT(GLuint, GLenum, GLenum, GLenum, GLenum);
void glColorMaskiEXT(GLuint, GLboolean, GLboolean, GLboolean, GLboolean);
GLboolean glIsEnablediEXT(GLenum, GLuint);
void glDrawElementsBaseVertexEXT(GLenum, GLsizei, GLenum, const void *, GLint);
void glDrawRangeElementsBaseVertexEXT(GLenum, GLuint, GLuint, GLsizei, GLenum, const void *, GLint);
void glDrawElementsInstancedBaseVertexEXT(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint);
void glDrawArraysInstancedEXT(GLenum, GLint, GLsizei, GLsizei);
void glDrawElementsInstancedEXT(GLenum, GLsizei, GLenum, const void *, GLsizei);
void glDrawTransformFeedbackEXT(GLenum, GLuint);
void glDrawTransformFeedbackInstancedEXT(GLenum, GLuint, GLsizei);
void glBufferStorageExternalEXT(GLenum, GLintptr, GLsizeiptr, GLeglClientBufferEXT, GLbitfield);
void glNamedBufferStorageExternalEXT(GLuint, GLintptr, GLsizeiptr, GLeglClientBufferEXT, GLbitfield);
void glFramebufferTextureEXT(GLenum, GLenum, GLuint, GLint);
void glVertexAttribDivisorEXT(GLuint, GLuint);
void *glMapBufferRangeEXT(GLenum, GLintptr, GLsizeiptr, GLbitfield);
void glFlushMappedBufferRangeEXT(GLenum, GLintptr, GLsizeiptr);
void glGetUnsignedBytevEXT(GLenum, GLubyte *);
void glGetUnsignedBytei_vEXT(GLenum, GLuint, GLubyte *);
void glDeleteMemoryObjectsEXT(GLsizei, const GLuint *);
GLboolean glIsMemoryObjectEXT(GLuint);
void glCreateMemoryObjectsEXT(GLsizei, GLuint *);
void glMemoryObjectParameterivEXT(GLuint, GLenum, const GLint *);
void glGetMemoryObjectParameterivEXT(GLuint, GLenum, GLint *);
void glTexStorageMem2DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLuint, GLuint64);
void glTexStorageMem2DMultisampleEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
void glTexStorageMem3DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLuint, GLuint64);
void glTexStorageMem3DMultisampleEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
void glBufferStorageMemEXT(GLenum, GLsizeiptr, GLuint, GLuint64);
void glTextureStorageMem2DEXT(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLuint, GLuint64);
void glTextureStorageMem2DMultisampleEXT(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
void glTextureStorageMem3DEXT(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLuint, GLuint64);
void glTextureStorageMem3DMultisampleEXT(GLuint, GLsizei, GLenum, GLsizei, GLsizei, GLsizei, GLboolean, GLuint, GLuint64);
void glNamedBufferStorageMemEXT(GLuint, GLsizeiptr, GLuint, GLuint64);
void glImportMemoryFdEXT(GLuint, GLuint64, GLenum, GLint);
void glImportMemoryWin32HandleEXT(GLuint, GLuint64, GLenum, void *);
void glImportMemoryWin32NameEXT(GLuint, GLuint64, GLenum, const void *);
void glMultiDrawArraysEXT(GLenum, const GLint *, const GLsizei *, GLsizei);
void glMultiDrawElementsEXT(GLenum, const GLsizei *, GLenum, const void *const *, GLsizei);
void glMultiDrawArraysIndirectEXT(GLenum, const void *, GLsizei, GLsizei);
void glMultiDrawElementsIndirectEXT(GLenum, GLenum, const void *, GLsizei, GLsizei);
void glRenderbufferStorageMultisampleEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glFramebufferTexture2DMultisampleEXT(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
void glReadBufferIndexedEXT(GLenum, GLint);
void glDrawBuffersIndexedEXT(GLint, const GLenum *, const GLint *);
void glGetIntegeri_vEXT(GLenum, GLuint, GLint *);
void glPolygonOffsetClampEXT(GLfloat, GLfloat, GLfloat);
void glPrimitiveBoundingBoxEXT(GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glRasterSamplesEXT(GLuint, GLboolean);
GLenum glGetGraphicsResetStatusEXT(void);
void glReadnPixelsEXT(GLint, GLint, GLsizei, GLsizei, GLenum, GLenum, GLsizei, void *);
void glGetnUniformfvEXT(GLuint, GLint, GLsizei, GLfloat *);
void glGetnUniformivEXT(GLuint, GLint, GLsizei, GLint *);
void glGenSemaphoresEXT(GLsizei, GLuint *);
void glDeleteSemaphoresEXT(GLsizei, const GLuint *);
GLboolean glIsSemaphoreEXT(GLuint);
void glSemaphoreParameterui64vEXT(GLuint, GLenum, const GLuint64 *);
void glGetSemaphoreParameterui64vEXT(GLuint, GLenum, GLuint64 *);
void glWaitSemaphoreEXT(GLuint, GLuint, const GLuint *, GLuint, const GLuint *, const GLenum *);
void glSignalSemaphoreEXT(GLuint, GLuint, const GLuint *, GLuint, const GLuint *, const GLenum *);
void glImportSemaphoreFdEXT(GLuint, GLenum, GLint);
void glImportSemaphoreWin32HandleEXT(GLuint, GLenum, void *);
void glImportSemaphoreWin32NameEXT(GLuint, GLenum, const void *);
void glActiveShaderProgramEXT(GLuint, GLuint);
void glBindProgramPipelineEXT(GLuint);
GLuint glCreateShaderProgramvEXT(GLenum, GLsizei, const GLchar **);
void glDeleteProgramPipelinesEXT(GLsizei, const GLuint *);
void glGenProgramPipelinesEXT(GLsizei, GLuint *);
void glGetProgramPipelineInfoLogEXT(GLuint, GLsizei, GLsizei *, GLchar *);
void glGetProgramPipelineivEXT(GLuint, GLenum, GLint *);
GLboolean glIsProgramPipelineEXT(GLuint);
void glProgramParameteriEXT(GLuint, GLenum, GLint);
void glProgramUniform1fEXT(GLuint, GLint, GLfloat);
void glProgramUniform1fvEXT(GLuint, GLint, GLsizei, const GLfloat *);
void glProgramUniform1iEXT(GLuint, GLint, GLint);
void glProgramUniform1ivEXT(GLuint, GLint, GLsizei, const GLint *);
void glProgramUniform2fEXT(GLuint, GLint, GLfloat, GLfloat);
void glProgramUniform2fvEXT(GLuint, GLint, GLsizei, const GLfloat *);
void glProgramUniform2iEXT(GLuint, GLint, GLint, GLint);
void glProgramUniform2ivEXT(GLuint, GLint, GLsizei, const GLint *);
void glProgramUniform3fEXT(GLuint, GLint, GLfloat, GLfloat, GLfloat);
void glProgramUniform3fvEXT(GLuint, GLint, GLsizei, const GLfloat *);
void glProgramUniform3iEXT(GLuint, GLint, GLint, GLint, GLint);
void glProgramUniform3ivEXT(GLuint, GLint, GLsizei, const GLint *);
void glProgramUniform4fEXT(GLuint, GLint, GLfloat, GLfloat, GLfloat, GLfloat);
void glProgramUniform4fvEXT(GLuint, GLint, GLsizei, const GLfloat *);
void glProgramUniform4iEXT(GLuint, GLint, GLint, GLint, GLint, GLint);
void glProgramUniform4ivEXT(GLuint, GLint, GLsizei, const GLint *);
void glProgramUniformMatrix2fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix3fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix4fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glUseProgramStagesEXT(GLuint, GLbitfield, GLuint);
void glValidateProgramPipelineEXT(GLuint);
void glProgramUniform1uiEXT(GLuint, GLint, GLuint);
void glProgramUniform2uiEXT(GLuint, GLint, GLuint, GLuint);
void glProgramUniform3uiEXT(GLuint, GLint, GLuint, GLuint, GLuint);
void glProgramUniform4uiEXT(GLuint, GLint, GLuint, GLuint, GLuint, GLuint);
void glProgramUniform1uivEXT(GLuint, GLint, GLsizei, const GLuint *);
void glProgramUniform2uivEXT(GLuint, GLint, GLsizei, const GLuint *);
void glProgramUniform3uivEXT(GLuint, GLint, GLsizei, const GLuint *);
void glProgramUniform4uivEXT(GLuint, GLint, GLsizei, const GLuint *);
void glProgramUniformMatrix2x3fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix3x2fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix2x4fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix4x2fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix3x4fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glProgramUniformMatrix4x3fvEXT(GLuint, GLint, GLsizei, GLboolean, const GLfloat *);
void glFramebufferFetchBarrierEXT(void);
void glFramebufferPixelLocalStorageSizeEXT(GLuint, GLsizei);
GLsizei glGetFramebufferPixelLocalStorageSizeEXT(GLuint);
void glClearPixelLocalStorageuiEXT(GLsizei, GLsizei, const GLuint *);
void glTexPageCommitmentEXT(GLenum, GLint, GLint, GLint, GLint, GLsizei, GLsizei, GLsizei, GLboolean);
void glPatchParameteriEXT(GLenum, GLint);
void glTexParameterIivEXT(GLenum, GLenum, const GLint *);
void glTexParameterIuivEXT(GLenum, GLenum, const GLuint *);
void glGetTexParameterIivEXT(GLenum, GLenum, GLint *);
void glGetTexParameterIuivEXT(GLenum, GLenum, GLuint *);
void glSamplerParameterIivEXT(GLuint, GLenum, const GLint *);
void glSamplerParameterIuivEXT(GLuint, GLenum, const GLuint *);
void glGetSamplerParameterIivEXT(GLuint, GLenum, GLint *);
void glGetSamplerParameterIuivEXT(GLuint, GLenum, GLuint *);
void glTexBufferEXT(GLenum, GLenum, GLuint);
void glTexBufferRangeEXT(GLenum, GLenum, GLuint, GLintptr, GLsizeiptr);
void glTexStorage1DEXT(GLenum, GLsizei, GLenum, GLsizei);
void glTexStorage2DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glTexStorage3DEXT(GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
void glTextureStorage1DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei);
void glTextureStorage2DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glTextureStorage3DEXT(GLuint, GLenum, GLsizei, GLenum, GLsizei, GLsizei, GLsizei);
void glTextureViewEXT(GLuint, GLenum, GLuint, GLenum, GLuint, GLuint, GLuint, GLuint);
GLboolean glAcquireKeyedMutexWin32EXT(GLuint, GLuint64, GLuint);
GLboolean glReleaseKeyedMutexWin32EXT(GLuint, GLuint64);
void glWindowRectanglesEXT(GLenum, GLsizei, const GLint *);
GLuint64 glGetTextureHandleIMG(GLuint);
GLuint64 glGetTextureSamplerHandleIMG(GLuint, GLuint);
void glUniformHandleui64IMG(GLint, GLuint64);
void glUniformHandleui64vIMG(GLint, GLsizei, const GLuint64 *);
void glProgramUniformHandleui64IMG(GLuint, GLint, GLuint64);
void glProgramUniformHandleui64vIMG(GLuint, GLint, GLsizei, const GLuint64 *);
void glFramebufferTexture2DDownsampleIMG(GLenum, GLenum, GLenum, GLuint, GLint, GLint, GLint);
void glFramebufferTextureLayerDownsampleIMG(GLenum, GLenum, GLuint, GLint, GLint, GLint, GLint);
void glRenderbufferStorageMultisampleIMG(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glFramebufferTexture2DMultisampleIMG(GLenum, GLenum, GLenum, GLuint, GLint, GLsizei);
void glApplyFramebufferAttachmentCMAAINTEL(void);
void glBeginPerfQueryINTEL(GLuint);
void glCreatePerfQueryINTEL(GLuint, GLuint *);
void glDeletePerfQueryINTEL(GLuint);
void glEndPerfQueryINTEL(GLuint);
void glGetFirstPerfQueryIdINTEL(GLuint *);
void glGetNextPerfQueryIdINTEL(GLuint, GLuint *);
void glGetPerfCounterInfoINTEL(GLuint, GLuint, GLuint, GLchar *, GLuint, GLchar *, GLuint *, GLuint *, GLuint *, GLuint *, GLuint64 *);
void glGetPerfQueryDataINTEL(GLuint, GLuint, GLsizei, void *, GLuint *);
void glGetPerfQueryIdByNameINTEL(GLchar *, GLuint *);
void glGetPerfQueryInfoINTEL(GLuint, GLuint, GLchar *, GLuint *, GLuint *, GLuint *, GLuint *);
void glFramebufferParameteriMESA(GLenum, GLenum, GLint);
void glGetFramebufferParameterivMESA(GLenum, GLenum, GLint *);
GLuint64 glGetTextureHandleNV(GLuint);
GLuint64 glGetTextureSamplerHandleNV(GLuint, GLuint);
void glMakeTextureHandleResidentNV(GLuint64);
void glMakeTextureHandleNonResidentNV(GLuint64);
GLuint64 glGetImageHandleNV(GLuint, GLint, GLboolean, GLint, GLenum);
void glMakeImageHandleResidentNV(GLuint64, GLenum);
void glMakeImageHandleNonResidentNV(GLuint64);
void glUniformHandleui64NV(GLint, GLuint64);
void glUniformHandleui64vNV(GLint, GLsizei, const GLuint64 *);
void glProgramUniformHandleui64NV(GLuint, GLint, GLuint64);
void glProgramUniformHandleui64vNV(GLuint, GLint, GLsizei, const GLuint64 *);
GLboolean glIsTextureHandleResidentNV(GLuint64);
GLboolean glIsImageHandleResidentNV(GLuint64);
void glBlendParameteriNV(GLenum, GLint);
void glBlendBarrierNV(void);
void glViewportPositionWScaleNV(GLuint, GLfloat, GLfloat);
void glBeginConditionalRenderNV(GLuint, GLenum);
void glEndConditionalRenderNV(void);
void glSubpixelPrecisionBiasNV(GLuint, GLuint);
void glConservativeRasterParameteriNV(GLenum, GLint);
void glCopyBufferSubDataNV(GLenum, GLenum, GLintptr, GLintptr, GLsizeiptr);
void glCoverageMaskNV(GLboolean);
void glCoverageOperationNV(GLenum);
void glDrawBuffersNV(GLsizei, const GLenum *);
void glDrawArraysInstancedNV(GLenum, GLint, GLsizei, GLsizei);
void glDrawElementsInstancedNV(GLenum, GLsizei, GLenum, const void *, GLsizei);
void glDrawVkImageNV(GLuint64, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
GLVULKANPROCNV glGetVkProcAddrNV(const GLchar *);
void glWaitVkSemaphoreNV(GLuint64);
void glSignalVkSemaphoreNV(GLuint64);
void glSignalVkFenceNV(GLuint64);
void glDeleteFencesNV(GLsizei, const GLuint *);
void glGenFencesNV(GLsizei, GLuint *);
GLboolean glIsFenceNV(GLuint);
GLboolean glTestFenceNV(GLuint);
void glGetFenceivNV(GLuint, GLenum, GLint *);
void glFinishFenceNV(GLuint);
void glSetFenceNV(GLuint, GLenum);
void glFragmentCoverageColorNV(GLuint);
void glBlitFramebufferNV(GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLint, GLbitfield, GLenum);
void glCoverageModulationTableNV(GLsizei, const GLfloat *);
void glGetCoverageModulationTableNV(GLsizei, GLfloat *);
void glCoverageModulationNV(GLenum);
void glRenderbufferStorageMultisampleNV(GLenum, GLsizei, GLenum, GLsizei, GLsizei);
void glUniform1i64NV(GLint, GLint64EXT);
void glUniform2i64NV(GLint, GLint64EXT, GLint64EXT);
void glUniform3i64NV(GLint, GLint64EXT, GLint64EXT, GLint64EXT);
void glUniform4i64NV(GLint, GLint64EXT, GLint64EXT, GLint64EXT, GLint64EXT);
void glUniform1i64vNV(GLint, GLsizei, const GLint64EXT *);
void glUniform2i64vNV(GLint, GLsizei, const GLint64EXT *);
void glUniform3i64vNV(GLint, GLsizei, const GLint64EXT *);
void glUniform4i64vNV(GLint, GLsizei, const GLint64EXT *);
void glUniform1ui64NV(GLint, GLuint64EXT);
void glUniform2ui64NV(GLint, GLuint64EXT, GLuint64EXT);
void glUniform3ui64NV(GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT);
void glUniform4ui64NV(GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT, GLuint64EXT);
void glUniform1ui64vNV(GLint, GLsizei, const GLuint64EXT *);
void glUniform2ui64vNV(GLint, GLsizei, const GLuint64EXT *);
void glUniform3ui64vNV(GLint, GLsizei, const GLuint64EXT *);
void glUniform4ui64vNV(GLint, GLsizei, const GLuint64EXT *);
void glGetUniformi64vNV(GLuint, GLint, GLint64EXT *);
void glProgramUniform1i64NV(GLuint, GLint, GLint64EXT);
void glProgramUniform2i64NV(GLuint, GLint, GLint64EXT, GLint64EXT);
void glProgramUniform3i64NV(GLuint, GLint, GLint64EXT, GLint64EXT, GLint64EXT);
void glProgramUniform4i64NV(GLuint, GLint, GLint64EXT, GLint64EXT, GLint64EXT, GLint64EXT);
void glProgramUniform1i64vNV(GLuint, GLint, GLsizei, const GLint64EXT *);
void glProgramUniform2i64vNV(GLuint, GLint, GLsizei, const GLint64EXT *);
void glProgramUniform3i64vNV(GLuint, GLint, GLsizei, const GLint64EXT *);
void glProgramUniform4i64vNV(GLuint, GLint, GLsizei, const GLint64EXT *);
void glProgramUniform1ui64NV(GLuint, GLint, GLuint64EXT);
void glProgramUniform2ui64NV(GLuint, GLint, GLuint64EXT, GLuint64EXT);
void glProgramUniform3ui64NV(GLuint, GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT);
void glProgramUniform4ui64NV(GLuint, GLint, GLuint64EXT, GLuint64EXT, GLuint64EXT, GLuint64EXT);
void glProgramUniform1ui64vNV(GLuint, GLint, GLsizei, const GLuint64EXT *);
void glProgramUniform2ui64vNV(GLuint, GLint, GLsizei, const GLuint64EXT *);
void glProgramUniform3ui64vNV(GLuint, GLint, GLsizei, const GLuint64EXT *);
void glProgramUniform4ui64vNV(GLuint, GLint, GLsizei, const GLuint64EXT *);
void glVertexAttribDivisorNV(GLuint, GLuint);
void glGetInternalformatSampleivNV(GLenum, GLenum, GLsizei, GLenum, GLsizei, GLint *);
void glGetMemoryObjectDetachedResourcesuivNV(GLuint, GLenum, GLint, GLsizei, GLuint *);
void glResetMemoryObjectParameterNV(GLuint, GLenum);
void glTexAttachMemoryNV(GLenum, GLuint, GLuint64);
void glBufferAttachMemoryNV(GLenum, GLuint, GLuint64);
void glTextureAttachMemoryNV(GLuint, GLuint, GLuint64);
void glNamedBufferAttachMemoryNV(GLuint, GLuint, GLuint64);
void glDrawMeshTasksNV(GLuint, GLuint);
void glDrawMeshTasksIndirectNV(GLintptr);
void glMultiDrawMeshTasksIndirectNV(GLintptr, GLsizei, GLsizei);
void glMultiDrawMeshTasksIndirectCountNV(GLintptr, GLintptr, GLsizei, GLsizei);
void glUniformMatrix2x3fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
void glUniformMatrix3x2fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
void glUniformMatrix2x4fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
void glUniformMatrix4x2fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
void glUniformMatrix3x4fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
void glUniformMatrix4x3fvNV(GLint, GLsizei, GLboolean, const GLfloat *);
GLuint glGenPathsNV(GLsizei);
void glDeletePathsNV(GLuint, GLsizei);
GLboolean glIsPathNV(GLuint);
void glPathCommandsNV(GLuint, GLsizei, const GLubyte *, GLsizei, GLenum, const void *);
void glPathCoordsNV(GLuint, GLsizei, GLenum, const void *);
void glPathSubCommandsNV(GLuint, GLsizei, GLsizei, GLsizei, const GLubyte *, GLsizei, GLenum, const void *);
void glPathSubCoordsNV(GLuint, GLsizei, GLsizei, GLenum, const void *);
void glPathStringNV(GLuint, GLenum, GLsizei, const void *);
void glPathGlyphsNV(GLuint, GLenum, const void *, GLbitfield, GLsizei, GLenum, const void *, GLenum, GLuint, GLfloat);
void glPathGlyphRangeNV(GLuint, GLenum, const void *, GLbitfield, GLuint, GLsizei, GLenum, GLuint, GLfloat);
void glWeightPathsNV(GLuint, GLsizei, const GLuint *, const GLfloat *);
void glCopyPathNV(GLuint, GLuint);
void glInterpolatePathsNV(GLuint, GLuint, GLuint, GLfloat);
void glTransformPathNV(GLuint, GLuint, GLenum, const GLfloat *);
void glPathParameterivNV(GLuint, GLenum, const GLint *);
void glPathParameteriNV(GLuint, GLenum, GLint);
void glPathParameterfvNV(GLuint, GLenum, const GLfloat *);
void glPathParameterfNV(GLuint, GLenum, GLfloat);
void glPathDashArrayNV(GLuint, GLsizei, const GLfloat *);
void glPathStencilFuncNV(GLenum, GLint, GLuint);
void glPathStencilDepthOffsetNV(GLfloat, GLfloat);
void glStencilFillPathNV(GLuint, GLenum, GLuint);
void glStencilStrokePathNV(GLuint, GLint, GLuint);
void glStencilFillPathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLenum, GLuint, GLenum, const GLfloat *);
void glStencilStrokePathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLint, GLuint, GLenum, const GLfloat *);
void glPathCoverDepthFuncNV(GLenum);
void glCoverFillPathNV(GLuint, GLenum);
void glCoverStrokePathNV(GLuint, GLenum);
void glCoverFillPathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLenum, GLenum, const GLfloat *);
void glCoverStrokePathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLenum, GLenum, const GLfloat *);
void glGetPathParameterivNV(GLuint, GLenum, GLint *);
void glGetPathParameterfvNV(GLuint, GLenum, GLfloat *);
void glGetPathCommandsNV(GLuint, GLubyte *);
void glGetPathCoordsNV(GLuint, GLfloat *);
void glGetPathDashArrayNV(GLuint, GLfloat *);
void glGetPathMetricsNV(GLbitfield, GLsizei, GLenum, const void *, GLuint, GLsizei, GLfloat *);
void glGetPathMetricRangeNV(GLbitfield, GLuint, GLsizei, GLsizei, GLfloat *);
void glGetPathSpacingNV(GLenum, GLsizei, GLenum, const void *, GLuint, GLfloat, GLfloat, GLenum, GLfloat *);
GLboolean glIsPointInFillPathNV(GLuint, GLuint, GLfloat, GLfloat);
GLboolean glIsPointInStrokePathNV(GLuint, GLfloat, GLfloat);
GLfloat glGetPathLengthNV(GLuint, GLsizei, GLsizei);
GLboolean glPointAlongPathNV(GLuint, GLsizei, GLsizei, GLfloat, GLfloat *, GLfloat *, GLfloat *, GLfloat *);
void glMatrixLoad3x2fNV(GLenum, const GLfloat *);
void glMatrixLoad3x3fNV(GLenum, const GLfloat *);
void glMatrixLoadTranspose3x3fNV(GLenum, const GLfloat *);
void glMatrixMult3x2fNV(GLenum, const GLfloat *);
void glMatrixMult3x3fNV(GLenum, const GLfloat *);
void glMatrixMultTranspose3x3fNV(GLenum, const GLfloat *);
void glStencilThenCoverFillPathNV(GLuint, GLenum, GLuint, GLenum);
void glStencilThenCoverStrokePathNV(GLuint, GLint, GLuint, GLenum);
void glStencilThenCoverFillPathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLenum, GLuint, GLenum, GLenum, const GLfloat *);
void glStencilThenCoverStrokePathInstancedNV(GLsizei, GLenum, const void *, GLuint, GLint, GLuint, GLenum, GLenum, const GLfloat *);
GLenum glPathGlyphIndexRangeNV(GLenum, const void *, GLbitfield, GLuint, GLfloat, GLuint *);
GLenum glPathGlyphIndexArrayNV(GLuint, GLenum, const void *, GLbitfield, GLuint, GLsizei, GLuint, GLfloat);
GLenum glPathMemoryGlyphIndexArrayNV(GLuint, GLenum, GLsizeiptr, const void *, GLsizei, GLuint, GLsizei, GLuint, GLfloat);
void glProgramPathFragmentInputGenNV(GLuint, GLint, GLenum, GLint, const GLfloat *);
void glGetProgramResourcefvNV(GLuint, GLenum, GLuint, GLsizei, const GLenum *, GLsizei, GLsizei *, GLfloat *);
void glMatrixFrustumEXT(GLenum, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble);
void glMatrixLoadIdentityEXT(GLenum);
void glMatrixLoadTransposefEXT(GLenum, const GLfloat *);
void glMatrixLoadTransposedEXT(GLenum, const GLdouble *);
void glMatrixLoadfEXT(GLenum, const GLfloat *);
void glMatrixLoaddEXT(GLenum, const GLdouble *);
void glMatrixMultTransposefEXT(GLenum, const GLfloat *);
void glMatrixMultTransposedEXT(GLenum, const GLdouble *);
void glMatrixMultfEXT(GLenum, const GLfloat *);
void glMatrixMultdEXT(GLenum, const GLdouble *);
void glMatrixOrthoEXT(GLenum, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble, GLdouble);
void glMatrixPopEXT(GLenum);
void glMatrixPushEXT(GLenum);
void glMatrixRotatefEXT(GLenum, GLfloat, GLfloat, GLfloat, GLfloat);
void glMatrixRotatedEXT(GLenum, GLdouble, GLdouble, GLdouble, GLdouble);
void glMatrixScalefEXT(GLenum, GLfloat, GLfloat, GLfloat);
void glMatrixScaledEXT(GLenum, GLdouble, GLdouble, GLdouble);
void glMatrixTranslatefEXT(GLenum, GLfloat, GLfloat, GLfloat);
void glMatrixTranslatedEXT(GLenum, GLdouble, GLdouble, GLdouble);
void glPolygonModeNV(GLenum, GLenum);
void glReadBufferNV(GLenum);
void glFramebufferSampleLocationsfvNV(GLenum, GLuint, GLsizei, const GLfloat *);
void glNamedFramebufferSampleLocationsfvNV(GLuint, GLuint, GLsizei, const GLfloat *);
void glResolveDepthValuesNV(void);
void glScissorExclusiveNV(GLint, GLint, GLsizei, GLsizei);
void glScissorExclusiveArrayvNV(GLuint, GLsizei, const GLint *);
void glBindShadingRateImageNV(GLuint);
void glGetShadingRateImagePaletteNV(GLuint, GLuint, GLenum *);
void glGetShadingRateSampleLocationivNV(GLenum, GLuint, GLuint, GLint *);
void glShadingRateImageBarrierNV(GLboolean);
void glShadingRateImagePaletteNV(GLuint, GLuint, GLsizei, const GLenum *);
void glShadingRateSampleOrderNV(GLenum);
void glShadingRateSampleOrderCustomNV(GLenum, GLuint, const GLint *);
void glViewportArrayvNV(GLuint, GLsizei, const GLfloat *);
void glViewportIndexedfNV(GLuint, GLfloat, GLfloat, GLfloat, GLfloat);
void glViewportIndexedfvNV(GLuint, const GLfloat *);
void glScissorArrayvNV(GLuint, GLsizei, const GLint *);
void glScissorIndexedNV(GLuint, GLint, GLint, GLsizei, GLsizei);
void glScissorIndexedvNV(GLuint, const GLint *);
void glDepthRangeArrayfvNV(GLuint, GLsizei, const GLfloat *);
void glDepthRangeIndexedfNV(GLuint, GLfloat, GLfloat);
void glGetFloati_vNV(GLenum, GLuint, GLfloat *);
void glEnableiNV(GLenum, GLuint);
void glDisableiNV(GLenum, GLuint);
GLboolean glIsEnablediNV(GLenum, GLuint);
void glViewportSwizzleNV(GLuint, GLenum, GLenum, GLenum, GLenum);
void glFramebufferTextureMultiviewOVR(GLenum, GLenum, GLuint, GLint, GLint, GLsizei);
void glFramebufferTextureMultisampleMultiviewOVR(GLenum, GLenum, GLuint, GLint, GLsizei, GLint, GLsizei);
void glAlphaFuncQCOM(GLenum, GLclampf);
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
void glFramebufferFoveationConfigQCOM(GLuint, GLuint, GLuint, GLuint, GLuint *);
void glFramebufferFoveationParametersQCOM(GLuint, GLuint, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glTexEstimateMotionQCOM(GLuint, GLuint, GLuint);
void glTexEstimateMotionRegionsQCOM(GLuint, GLuint, GLuint, GLuint);
void glFramebufferFetchBarrierQCOM(void);
void glShadingRateQCOM(GLenum);
void glTextureFoveationParametersQCOM(GLuint, GLuint, GLuint, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat);
void glStartTilingQCOM(GLuint, GLuint, GLuint, GLuint, GLbitfield);
void glEndTilingQCOM(GLbitfield);
#define __gles2_gl2ext_h_ 1
#define GL_KHR_blend_equation_advanced 1
#define GL_MULTIPLY_KHR 0x9294
#define GL_SCREEN_KHR 0x9295
#define GL_OVERLAY_KHR 0x9296
#define GL_DARKEN_KHR 0x9297
#define GL_LIGHTEN_KHR 0x9298
#define GL_COLORDODGE_KHR 0x9299
#define GL_COLORBURN_KHR 0x929A
#define GL_HARDLIGHT_KHR 0x929B
#define GL_SOFTLIGHT_KHR 0x929C
#define GL_DIFFERENCE_KHR 0x929E
#define GL_EXCLUSION_KHR 0x92A0
#define GL_HSL_HUE_KHR 0x92AD
#define GL_HSL_SATURATION_KHR 0x92AE
#define GL_HSL_COLOR_KHR 0x92AF
#define GL_HSL_LUMINOSITY_KHR 0x92B0
#define GL_KHR_blend_equation_advanced_coherent 1
#define GL_BLEND_ADVANCED_COHERENT_KHR 0x9285
#define GL_KHR_context_flush_control 1
#define GL_CONTEXT_RELEASE_BEHAVIOR_KHR 0x82FB
#define GL_CONTEXT_RELEASE_BEHAVIOR_FLUSH_KHR 0x82FC
#define GL_KHR_debug 1
#define GL_SAMPLER 0x82E6
#define GL_DEBUG_OUTPUT_SYNCHRONOUS_KHR 0x8242
#define GL_DEBUG_NEXT_LOGGED_MESSAGE_LENGTH_KHR 0x8243
#define GL_DEBUG_CALLBACK_FUNCTION_KHR 0x8244
#define GL_DEBUG_CALLBACK_USER_PARAM_KHR 0x8245
#define GL_DEBUG_SOURCE_API_KHR 0x8246
#define GL_DEBUG_SOURCE_WINDOW_SYSTEM_KHR 0x8247
#define GL_DEBUG_SOURCE_SHADER_COMPILER_KHR 0x8248
#define GL_DEBUG_SOURCE_THIRD_PARTY_KHR 0x8249
#define GL_DEBUG_SOURCE_APPLICATION_KHR 0x824A
#define GL_DEBUG_SOURCE_OTHER_KHR 0x824B
#define GL_DEBUG_TYPE_ERROR_KHR 0x824C
#define GL_DEBUG_TYPE_DEPRECATED_BEHAVIOR_KHR 0x824D
#define GL_DEBUG_TYPE_UNDEFINED_BEHAVIOR_KHR 0x824E
#define GL_DEBUG_TYPE_PORTABILITY_KHR 0x824F
#define GL_DEBUG_TYPE_PERFORMANCE_KHR 0x8250
#define GL_DEBUG_TYPE_OTHER_KHR 0x8251
#define GL_DEBUG_TYPE_MARKER_KHR 0x8268
#define GL_DEBUG_TYPE_PUSH_GROUP_KHR 0x8269
#define GL_DEBUG_TYPE_POP_GROUP_KHR 0x826A
#define GL_DEBUG_SEVERITY_NOTIFICATION_KHR 0x826B
#define GL_MAX_DEBUG_GROUP_STACK_DEPTH_KHR 0x826C
#define GL_DEBUG_GROUP_STACK_DEPTH_KHR 0x826D
#define GL_BUFFER_KHR 0x82E0
#define GL_SHADER_KHR 0x82E1
#define GL_PROGRAM_KHR 0x82E2
#define GL_VERTEX_ARRAY_KHR 0x8074
#define GL_QUERY_KHR 0x82E3
#define GL_PROGRAM_PIPELINE_KHR 0x82E4
#define GL_SAMPLER_KHR 0x82E6
#define GL_MAX_LABEL_LENGTH_KHR 0x82E8
#define GL_MAX_DEBUG_MESSAGE_LENGTH_KHR 0x9143
#define GL_MAX_DEBUG_LOGGED_MESSAGES_KHR 0x9144
#define GL_DEBUG_LOGGED_MESSAGES_KHR 0x9145
#define GL_DEBUG_SEVERITY_HIGH_KHR 0x9146
#define GL_DEBUG_SEVERITY_MEDIUM_KHR 0x9147
#define GL_DEBUG_SEVERITY_LOW_KHR 0x9148
#define GL_DEBUG_OUTPUT_KHR 0x92E0
#define GL_CONTEXT_FLAG_DEBUG_BIT_KHR 0x00000002
#define GL_STACK_OVERFLOW_KHR 0x0503
#define GL_STACK_UNDERFLOW_KHR 0x0504
#define GL_KHR_no_error 1
#define GL_CONTEXT_FLAG_NO_ERROR_BIT_KHR 0x00000008
#define GL_KHR_parallel_shader_compile 1
#define GL_MAX_SHADER_COMPILER_THREADS_KHR 0x91B0
#define GL_COMPLETION_STATUS_KHR 0x91B1
#define GL_KHR_robust_buffer_access_behavior 1
#define GL_KHR_robustness 1
#define GL_CONTEXT_ROBUST_ACCESS_KHR 0x90F3
#define GL_LOSE_CONTEXT_ON_RESET_KHR 0x8252
#define GL_GUILTY_CONTEXT_RESET_KHR 0x8253
#define GL_INNOCENT_CONTEXT_RESET_KHR 0x8254
#define GL_UNKNOWN_CONTEXT_RESET_KHR 0x8255
#define GL_RESET_NOTIFICATION_STRATEGY_KHR 0x8256
#define GL_NO_RESET_NOTIFICATION_KHR 0x8261
#define GL_CONTEXT_LOST_KHR 0x0507
#define GL_KHR_shader_subgroup 1
#define GL_SUBGROUP_SIZE_KHR 0x9532
#define GL_SUBGROUP_SUPPORTED_STAGES_KHR 0x9533
#define GL_SUBGROUP_SUPPORTED_FEATURES_KHR 0x9534
#define GL_SUBGROUP_QUAD_ALL_STAGES_KHR 0x9535
#define GL_SUBGROUP_FEATURE_BASIC_BIT_KHR 0x00000001
#define GL_SUBGROUP_FEATURE_VOTE_BIT_KHR 0x00000002
#define GL_SUBGROUP_FEATURE_ARITHMETIC_BIT_KHR 0x00000004
#define GL_SUBGROUP_FEATURE_BALLOT_BIT_KHR 0x00000008
#define GL_SUBGROUP_FEATURE_SHUFFLE_BIT_KHR 0x00000010
#define GL_SUBGROUP_FEATURE_SHUFFLE_RELATIVE_BIT_KHR 0x00000020
#define GL_SUBGROUP_FEATURE_CLUSTERED_BIT_KHR 0x00000040
#define GL_SUBGROUP_FEATURE_QUAD_BIT_KHR 0x00000080
#define GL_KHR_texture_compression_astc_hdr 1
#define GL_COMPRESSED_RGBA_ASTC_4x4_KHR 0x93B0
#define GL_COMPRESSED_RGBA_ASTC_5x4_KHR 0x93B1
#define GL_COMPRESSED_RGBA_ASTC_5x5_KHR 0x93B2
#define GL_COMPRESSED_RGBA_ASTC_6x5_KHR 0x93B3
#define GL_COMPRESSED_RGBA_ASTC_6x6_KHR 0x93B4
#define GL_COMPRESSED_RGBA_ASTC_8x5_KHR 0x93B5
#define GL_COMPRESSED_RGBA_ASTC_8x6_KHR 0x93B6
#define GL_COMPRESSED_RGBA_ASTC_8x8_KHR 0x93B7
#define GL_COMPRESSED_RGBA_ASTC_10x5_KHR 0x93B8
#define GL_COMPRESSED_RGBA_ASTC_10x6_KHR 0x93B9
#define GL_COMPRESSED_RGBA_ASTC_10x8_KHR 0x93BA
#define GL_COMPRESSED_RGBA_ASTC_10x10_KHR 0x93BB
#define GL_COMPRESSED_RGBA_ASTC_12x10_KHR 0x93BC
#define GL_COMPRESSED_RGBA_ASTC_12x12_KHR 0x93BD
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR 0x93D0
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR 0x93D1
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR 0x93D2
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR 0x93D3
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR 0x93D4
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR 0x93D5
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR 0x93D6
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR 0x93D7
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR 0x93D8
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR 0x93D9
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR 0x93DA
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR 0x93DB
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR 0x93DC
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR 0x93DD
#define GL_KHR_texture_compression_astc_ldr 1
#define GL_KHR_texture_compression_astc_sliced_3d 1
#define GL_OES_EGL_image 1
#define GL_OES_EGL_image_external 1
#define GL_TEXTURE_EXTERNAL_OES 0x8D65
#define GL_TEXTURE_BINDING_EXTERNAL_OES 0x8D67
#define GL_REQUIRED_TEXTURE_IMAGE_UNITS_OES 0x8D68
#define GL_SAMPLER_EXTERNAL_OES 0x8D66
#define GL_OES_EGL_image_external_essl3 1
#define GL_OES_compressed_ETC1_RGB8_sub_texture 1
#define GL_OES_compressed_ETC1_RGB8_texture 1
#define GL_ETC1_RGB8_OES 0x8D64
#define GL_OES_compressed_paletted_texture 1
#define GL_PALETTE4_RGB8_OES 0x8B90
#define GL_PALETTE4_RGBA8_OES 0x8B91
#define GL_PALETTE4_R5_G6_B5_OES 0x8B92
#define GL_PALETTE4_RGBA4_OES 0x8B93
#define GL_PALETTE4_RGB5_A1_OES 0x8B94
#define GL_PALETTE8_RGB8_OES 0x8B95
#define GL_PALETTE8_RGBA8_OES 0x8B96
#define GL_PALETTE8_R5_G6_B5_OES 0x8B97
#define GL_PALETTE8_RGBA4_OES 0x8B98
#define GL_PALETTE8_RGB5_A1_OES 0x8B99
#define GL_OES_copy_image 1
#define GL_OES_depth24 1
#define GL_DEPTH_COMPONENT24_OES 0x81A6
#define GL_OES_depth32 1
#define GL_DEPTH_COMPONENT32_OES 0x81A7
#define GL_OES_depth_texture 1
#define GL_OES_draw_buffers_indexed 1
#define GL_MIN 0x8007
#define GL_MAX 0x8008
#define GL_OES_draw_elements_base_vertex 1
#define GL_OES_element_index_uint 1
#define GL_OES_fbo_render_mipmap 1
#define GL_OES_fragment_precision_high 1
#define GL_OES_geometry_point_size 1
#define GL_OES_geometry_shader 1
#define GL_GEOMETRY_SHADER_OES 0x8DD9
#define GL_GEOMETRY_SHADER_BIT_OES 0x00000004
#define GL_GEOMETRY_LINKED_VERTICES_OUT_OES 0x8916
#define GL_GEOMETRY_LINKED_INPUT_TYPE_OES 0x8917
#define GL_GEOMETRY_LINKED_OUTPUT_TYPE_OES 0x8918
#define GL_GEOMETRY_SHADER_INVOCATIONS_OES 0x887F
#define GL_LAYER_PROVOKING_VERTEX_OES 0x825E
#define GL_LINES_ADJACENCY_OES 0x000A
#define GL_LINE_STRIP_ADJACENCY_OES 0x000B
#define GL_TRIANGLES_ADJACENCY_OES 0x000C
#define GL_TRIANGLE_STRIP_ADJACENCY_OES 0x000D
#define GL_MAX_GEOMETRY_UNIFORM_COMPONENTS_OES 0x8DDF
#define GL_MAX_GEOMETRY_UNIFORM_BLOCKS_OES 0x8A2C
#define GL_MAX_COMBINED_GEOMETRY_UNIFORM_COMPONENTS_OES 0x8A32
#define GL_MAX_GEOMETRY_INPUT_COMPONENTS_OES 0x9123
#define GL_MAX_GEOMETRY_OUTPUT_COMPONENTS_OES 0x9124
#define GL_MAX_GEOMETRY_OUTPUT_VERTICES_OES 0x8DE0
#define GL_MAX_GEOMETRY_TOTAL_OUTPUT_COMPONENTS_OES 0x8DE1
#define GL_MAX_GEOMETRY_SHADER_INVOCATIONS_OES 0x8E5A
#define GL_MAX_GEOMETRY_TEXTURE_IMAGE_UNITS_OES 0x8C29
#define GL_MAX_GEOMETRY_ATOMIC_COUNTER_BUFFERS_OES 0x92CF
#define GL_MAX_GEOMETRY_ATOMIC_COUNTERS_OES 0x92D5
#define GL_MAX_GEOMETRY_IMAGE_UNIFORMS_OES 0x90CD
#define GL_MAX_GEOMETRY_SHADER_STORAGE_BLOCKS_OES 0x90D7
#define GL_FIRST_VERTEX_CONVENTION_OES 0x8E4D
#define GL_LAST_VERTEX_CONVENTION_OES 0x8E4E
#define GL_UNDEFINED_VERTEX_OES 0x8260
#define GL_PRIMITIVES_GENERATED_OES 0x8C87
#define GL_FRAMEBUFFER_DEFAULT_LAYERS_OES 0x9312
#define GL_MAX_FRAMEBUFFER_LAYERS_OES 0x9317
#define GL_FRAMEBUFFER_INCOMPLETE_LAYER_TARGETS_OES 0x8DA8
#define GL_FRAMEBUFFER_ATTACHMENT_LAYERED_OES 0x8DA7
#define GL_REFERENCED_BY_GEOMETRY_SHADER_OES 0x9309
#define GL_OES_get_program_binary 1
#define GL_PROGRAM_BINARY_LENGTH_OES 0x8741
#define GL_NUM_PROGRAM_BINARY_FORMATS_OES 0x87FE
#define GL_PROGRAM_BINARY_FORMATS_OES 0x87FF
#define GL_OES_gpu_shader5 1
#define GL_OES_mapbuffer 1
#define GL_WRITE_ONLY_OES 0x88B9
#define GL_BUFFER_ACCESS_OES 0x88BB
#define GL_BUFFER_MAPPED_OES 0x88BC
#define GL_BUFFER_MAP_POINTER_OES 0x88BD
#define GL_OES_packed_depth_stencil 1
#define GL_DEPTH_STENCIL_OES 0x84F9
#define GL_UNSIGNED_INT_24_8_OES 0x84FA
#define GL_DEPTH24_STENCIL8_OES 0x88F0
#define GL_OES_primitive_bounding_box 1
#define GL_PRIMITIVE_BOUNDING_BOX_OES 0x92BE
#define GL_OES_required_internalformat 1
#define GL_ALPHA8_OES 0x803C
#define GL_DEPTH_COMPONENT16_OES 0x81A5
#define GL_LUMINANCE4_ALPHA4_OES 0x8043
#define GL_LUMINANCE8_ALPHA8_OES 0x8045
#define GL_LUMINANCE8_OES 0x8040
#define GL_RGBA4_OES 0x8056
#define GL_RGB5_A1_OES 0x8057
#define GL_RGB565_OES 0x8D62
#define GL_RGB8_OES 0x8051
#define GL_RGBA8_OES 0x8058
#define GL_RGB10_EXT 0x8052
#define GL_RGB10_A2_EXT 0x8059
#define GL_OES_rgb8_rgba8 1
#define GL_OES_sample_shading 1
#define GL_SAMPLE_SHADING_OES 0x8C36
#define GL_MIN_SAMPLE_SHADING_VALUE_OES 0x8C37
#define GL_OES_sample_variables 1
#define GL_OES_shader_image_atomic 1
#define GL_OES_shader_io_blocks 1
#define GL_OES_shader_multisample_interpolation 1
#define GL_MIN_FRAGMENT_INTERPOLATION_OFFSET_OES 0x8E5B
#define GL_MAX_FRAGMENT_INTERPOLATION_OFFSET_OES 0x8E5C
#define GL_FRAGMENT_INTERPOLATION_OFFSET_BITS_OES 0x8E5D
#define GL_OES_standard_derivatives 1
#define GL_FRAGMENT_SHADER_DERIVATIVE_HINT_OES 0x8B8B
#define GL_OES_stencil1 1
#define GL_STENCIL_INDEX1_OES 0x8D46
#define GL_OES_stencil4 1
#define GL_STENCIL_INDEX4_OES 0x8D47
#define GL_OES_surfaceless_context 1
#define GL_FRAMEBUFFER_UNDEFINED_OES 0x8219
#define GL_OES_tessellation_point_size 1
#define GL_OES_tessellation_shader 1
#define GL_PATCHES_OES 0x000E
#define GL_PATCH_VERTICES_OES 0x8E72
#define GL_TESS_CONTROL_OUTPUT_VERTICES_OES 0x8E75
#define GL_TESS_GEN_MODE_OES 0x8E76
#define GL_TESS_GEN_SPACING_OES 0x8E77
#define GL_TESS_GEN_VERTEX_ORDER_OES 0x8E78
#define GL_TESS_GEN_POINT_MODE_OES 0x8E79
#define GL_ISOLINES_OES 0x8E7A
#define GL_QUADS_OES 0x0007
#define GL_FRACTIONAL_ODD_OES 0x8E7B
#define GL_FRACTIONAL_EVEN_OES 0x8E7C
#define GL_MAX_PATCH_VERTICES_OES 0x8E7D
#define GL_MAX_TESS_GEN_LEVEL_OES 0x8E7E
#define GL_MAX_TESS_CONTROL_UNIFORM_COMPONENTS_OES 0x8E7F
#define GL_MAX_TESS_EVALUATION_UNIFORM_COMPONENTS_OES 0x8E80
#define GL_MAX_TESS_CONTROL_TEXTURE_IMAGE_UNITS_OES 0x8E81
#define GL_MAX_TESS_EVALUATION_TEXTURE_IMAGE_UNITS_OES 0x8E82
#define GL_MAX_TESS_CONTROL_OUTPUT_COMPONENTS_OES 0x8E83
#define GL_MAX_TESS_PATCH_COMPONENTS_OES 0x8E84
#define GL_MAX_TESS_CONTROL_TOTAL_OUTPUT_COMPONENTS_OES 0x8E85
#define GL_MAX_TESS_EVALUATION_OUTPUT_COMPONENTS_OES 0x8E86
#define GL_MAX_TESS_CONTROL_UNIFORM_BLOCKS_OES 0x8E89
#define GL_MAX_TESS_EVALUATION_UNIFORM_BLOCKS_OES 0x8E8A
#define GL_MAX_TESS_CONTROL_INPUT_COMPONENTS_OES 0x886C
#define GL_MAX_TESS_EVALUATION_INPUT_COMPONENTS_OES 0x886D
#define GL_MAX_COMBINED_TESS_CONTROL_UNIFORM_COMPONENTS_OES 0x8E1E
#define GL_MAX_COMBINED_TESS_EVALUATION_UNIFORM_COMPONENTS_OES 0x8E1F
#define GL_MAX_TESS_CONTROL_ATOMIC_COUNTER_BUFFERS_OES 0x92CD
#define GL_MAX_TESS_EVALUATION_ATOMIC_COUNTER_BUFFERS_OES 0x92CE
#define GL_MAX_TESS_CONTROL_ATOMIC_COUNTERS_OES 0x92D3
#define GL_MAX_TESS_EVALUATION_ATOMIC_COUNTERS_OES 0x92D4
#define GL_MAX_TESS_CONTROL_IMAGE_UNIFORMS_OES 0x90CB
#define GL_MAX_TESS_EVALUATION_IMAGE_UNIFORMS_OES 0x90CC
#define GL_MAX_TESS_CONTROL_SHADER_STORAGE_BLOCKS_OES 0x90D8
#define GL_MAX_TESS_EVALUATION_SHADER_STORAGE_BLOCKS_OES 0x90D9
#define GL_PRIMITIVE_RESTART_FOR_PATCHES_SUPPORTED_OES 0x8221
#define GL_IS_PER_PATCH_OES 0x92E7
#define GL_REFERENCED_BY_TESS_CONTROL_SHADER_OES 0x9307
#define GL_REFERENCED_BY_TESS_EVALUATION_SHADER_OES 0x9308
#define GL_TESS_CONTROL_SHADER_OES 0x8E88
#define GL_TESS_EVALUATION_SHADER_OES 0x8E87
#define GL_TESS_CONTROL_SHADER_BIT_OES 0x00000008
#define GL_TESS_EVALUATION_SHADER_BIT_OES 0x00000010
#define GL_OES_texture_3D 1
#define GL_TEXTURE_WRAP_R_OES 0x8072
#define GL_TEXTURE_3D_OES 0x806F
#define GL_TEXTURE_BINDING_3D_OES 0x806A
#define GL_MAX_3D_TEXTURE_SIZE_OES 0x8073
#define GL_SAMPLER_3D_OES 0x8B5F
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_3D_ZOFFSET_OES 0x8CD4
#define GL_OES_texture_border_clamp 1
#define GL_TEXTURE_BORDER_COLOR_OES 0x1004
#define GL_CLAMP_TO_BORDER_OES 0x812D
#define GL_OES_texture_buffer 1
#define GL_TEXTURE_BUFFER_OES 0x8C2A
#define GL_TEXTURE_BUFFER_BINDING_OES 0x8C2A
#define GL_MAX_TEXTURE_BUFFER_SIZE_OES 0x8C2B
#define GL_TEXTURE_BINDING_BUFFER_OES 0x8C2C
#define GL_TEXTURE_BUFFER_DATA_STORE_BINDING_OES 0x8C2D
#define GL_TEXTURE_BUFFER_OFFSET_ALIGNMENT_OES 0x919F
#define GL_SAMPLER_BUFFER_OES 0x8DC2
#define GL_INT_SAMPLER_BUFFER_OES 0x8DD0
#define GL_UNSIGNED_INT_SAMPLER_BUFFER_OES 0x8DD8
#define GL_IMAGE_BUFFER_OES 0x9051
#define GL_INT_IMAGE_BUFFER_OES 0x905C
#define GL_UNSIGNED_INT_IMAGE_BUFFER_OES 0x9067
#define GL_TEXTURE_BUFFER_OFFSET_OES 0x919D
#define GL_TEXTURE_BUFFER_SIZE_OES 0x919E
#define GL_OES_texture_compression_astc 1
#define GL_COMPRESSED_RGBA_ASTC_3x3x3_OES 0x93C0
#define GL_COMPRESSED_RGBA_ASTC_4x3x3_OES 0x93C1
#define GL_COMPRESSED_RGBA_ASTC_4x4x3_OES 0x93C2
#define GL_COMPRESSED_RGBA_ASTC_4x4x4_OES 0x93C3
#define GL_COMPRESSED_RGBA_ASTC_5x4x4_OES 0x93C4
#define GL_COMPRESSED_RGBA_ASTC_5x5x4_OES 0x93C5
#define GL_COMPRESSED_RGBA_ASTC_5x5x5_OES 0x93C6
#define GL_COMPRESSED_RGBA_ASTC_6x5x5_OES 0x93C7
#define GL_COMPRESSED_RGBA_ASTC_6x6x5_OES 0x93C8
#define GL_COMPRESSED_RGBA_ASTC_6x6x6_OES 0x93C9
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_3x3x3_OES 0x93E0
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_4x3x3_OES 0x93E1
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_4x4x3_OES 0x93E2
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_4x4x4_OES 0x93E3
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_5x4x4_OES 0x93E4
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_5x5x4_OES 0x93E5
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_5x5x5_OES 0x93E6
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_6x5x5_OES 0x93E7
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_6x6x5_OES 0x93E8
#define GL_COMPRESSED_SRGB8_ALPHA8_ASTC_6x6x6_OES 0x93E9
#define GL_OES_texture_cube_map_array 1
#define GL_TEXTURE_CUBE_MAP_ARRAY_OES 0x9009
#define GL_TEXTURE_BINDING_CUBE_MAP_ARRAY_OES 0x900A
#define GL_SAMPLER_CUBE_MAP_ARRAY_OES 0x900C
#define GL_SAMPLER_CUBE_MAP_ARRAY_SHADOW_OES 0x900D
#define GL_INT_SAMPLER_CUBE_MAP_ARRAY_OES 0x900E
#define GL_UNSIGNED_INT_SAMPLER_CUBE_MAP_ARRAY_OES 0x900F
#define GL_IMAGE_CUBE_MAP_ARRAY_OES 0x9054
#define GL_INT_IMAGE_CUBE_MAP_ARRAY_OES 0x905F
#define GL_UNSIGNED_INT_IMAGE_CUBE_MAP_ARRAY_OES 0x906A
#define GL_OES_texture_float 1
#define GL_OES_texture_float_linear 1
#define GL_OES_texture_half_float 1
#define GL_HALF_FLOAT_OES 0x8D61
#define GL_OES_texture_half_float_linear 1
#define GL_OES_texture_npot 1
#define GL_OES_texture_stencil8 1
#define GL_STENCIL_INDEX_OES 0x1901
#define GL_STENCIL_INDEX8_OES 0x8D48
#define GL_OES_texture_storage_multisample_2d_array 1
#define GL_TEXTURE_2D_MULTISAMPLE_ARRAY_OES 0x9102
#define GL_TEXTURE_BINDING_2D_MULTISAMPLE_ARRAY_OES 0x9105
#define GL_SAMPLER_2D_MULTISAMPLE_ARRAY_OES 0x910B
#define GL_INT_SAMPLER_2D_MULTISAMPLE_ARRAY_OES 0x910C
#define GL_UNSIGNED_INT_SAMPLER_2D_MULTISAMPLE_ARRAY_OES 0x910D
#define GL_OES_texture_view 1
#define GL_TEXTURE_VIEW_MIN_LEVEL_OES 0x82DB
#define GL_TEXTURE_VIEW_NUM_LEVELS_OES 0x82DC
#define GL_TEXTURE_VIEW_MIN_LAYER_OES 0x82DD
#define GL_TEXTURE_VIEW_NUM_LAYERS_OES 0x82DE
#define GL_TEXTURE_IMMUTABLE_LEVELS 0x82DF
#define GL_OES_vertex_array_object 1
#define GL_VERTEX_ARRAY_BINDING_OES 0x85B5
#define GL_OES_vertex_half_float 1
#define GL_OES_vertex_type_10_10_10_2 1
#define GL_UNSIGNED_INT_10_10_10_2_OES 0x8DF6
#define GL_INT_10_10_10_2_OES 0x8DF7
#define GL_OES_viewport_array 1
#define GL_MAX_VIEWPORTS_OES 0x825B
#define GL_VIEWPORT_SUBPIXEL_BITS_OES 0x825C
#define GL_VIEWPORT_BOUNDS_RANGE_OES 0x825D
#define GL_VIEWPORT_INDEX_PROVOKING_VERTEX_OES 0x825F
#define GL_AMD_compressed_3DC_texture 1
#define GL_3DC_X_AMD 0x87F9
#define GL_3DC_XY_AMD 0x87FA
#define GL_AMD_compressed_ATC_texture 1
#define GL_ATC_RGB_AMD 0x8C92
#define GL_ATC_RGBA_EXPLICIT_ALPHA_AMD 0x8C93
#define GL_ATC_RGBA_INTERPOLATED_ALPHA_AMD 0x87EE
#define GL_AMD_framebuffer_multisample_advanced 1
#define GL_RENDERBUFFER_STORAGE_SAMPLES_AMD 0x91B2
#define GL_MAX_COLOR_FRAMEBUFFER_SAMPLES_AMD 0x91B3
#define GL_MAX_COLOR_FRAMEBUFFER_STORAGE_SAMPLES_AMD 0x91B4
#define GL_MAX_DEPTH_STENCIL_FRAMEBUFFER_SAMPLES_AMD 0x91B5
#define GL_NUM_SUPPORTED_MULTISAMPLE_MODES_AMD 0x91B6
#define GL_SUPPORTED_MULTISAMPLE_MODES_AMD 0x91B7
#define GL_AMD_performance_monitor 1
#define GL_COUNTER_TYPE_AMD 0x8BC0
#define GL_COUNTER_RANGE_AMD 0x8BC1
#define GL_UNSIGNED_INT64_AMD 0x8BC2
#define GL_PERCENTAGE_AMD 0x8BC3
#define GL_PERFMON_RESULT_AVAILABLE_AMD 0x8BC4
#define GL_PERFMON_RESULT_SIZE_AMD 0x8BC5
#define GL_PERFMON_RESULT_AMD 0x8BC6
#define GL_AMD_program_binary_Z400 1
#define GL_Z400_BINARY_AMD 0x8740
#define GL_ANDROID_extension_pack_es31a 1
#define GL_ANGLE_depth_texture 1
#define GL_ANGLE_framebuffer_blit 1
#define GL_READ_FRAMEBUFFER_ANGLE 0x8CA8
#define GL_DRAW_FRAMEBUFFER_ANGLE 0x8CA9
#define GL_DRAW_FRAMEBUFFER_BINDING_ANGLE 0x8CA6
#define GL_READ_FRAMEBUFFER_BINDING_ANGLE 0x8CAA
#define GL_ANGLE_framebuffer_multisample 1
#define GL_RENDERBUFFER_SAMPLES_ANGLE 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_ANGLE 0x8D56
#define GL_MAX_SAMPLES_ANGLE 0x8D57
#define GL_ANGLE_instanced_arrays 1
#define GL_VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE 0x88FE
#define GL_ANGLE_pack_reverse_row_order 1
#define GL_PACK_REVERSE_ROW_ORDER_ANGLE 0x93A4
#define GL_ANGLE_program_binary 1
#define GL_PROGRAM_BINARY_ANGLE 0x93A6
#define GL_ANGLE_texture_compression_dxt3 1
#define GL_COMPRESSED_RGBA_S3TC_DXT3_ANGLE 0x83F2
#define GL_ANGLE_texture_compression_dxt5 1
#define GL_COMPRESSED_RGBA_S3TC_DXT5_ANGLE 0x83F3
#define GL_ANGLE_texture_usage 1
#define GL_TEXTURE_USAGE_ANGLE 0x93A2
#define GL_FRAMEBUFFER_ATTACHMENT_ANGLE 0x93A3
#define GL_ANGLE_translated_shader_source 1
#define GL_TRANSLATED_SHADER_SOURCE_LENGTH_ANGLE 0x93A0
#define GL_APPLE_clip_distance 1
#define GL_MAX_CLIP_DISTANCES_APPLE 0x0D32
#define GL_CLIP_DISTANCE0_APPLE 0x3000
#define GL_CLIP_DISTANCE1_APPLE 0x3001
#define GL_CLIP_DISTANCE2_APPLE 0x3002
#define GL_CLIP_DISTANCE3_APPLE 0x3003
#define GL_CLIP_DISTANCE4_APPLE 0x3004
#define GL_CLIP_DISTANCE5_APPLE 0x3005
#define GL_CLIP_DISTANCE6_APPLE 0x3006
#define GL_CLIP_DISTANCE7_APPLE 0x3007
#define GL_APPLE_color_buffer_packed_float 1
#define GL_APPLE_copy_texture_levels 1
#define GL_APPLE_framebuffer_multisample 1
#define GL_RENDERBUFFER_SAMPLES_APPLE 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_APPLE 0x8D56
#define GL_MAX_SAMPLES_APPLE 0x8D57
#define GL_READ_FRAMEBUFFER_APPLE 0x8CA8
#define GL_DRAW_FRAMEBUFFER_APPLE 0x8CA9
#define GL_DRAW_FRAMEBUFFER_BINDING_APPLE 0x8CA6
#define GL_READ_FRAMEBUFFER_BINDING_APPLE 0x8CAA
#define GL_APPLE_rgb_422 1
#define GL_RGB_422_APPLE 0x8A1F
#define GL_UNSIGNED_SHORT_8_8_APPLE 0x85BA
#define GL_UNSIGNED_SHORT_8_8_REV_APPLE 0x85BB
#define GL_RGB_RAW_422_APPLE 0x8A51
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
#define GL_APPLE_texture_format_BGRA8888 1
#define GL_BGRA_EXT 0x80E1
#define GL_BGRA8_EXT 0x93A1
#define GL_APPLE_texture_max_level 1
#define GL_TEXTURE_MAX_LEVEL_APPLE 0x813D
#define GL_APPLE_texture_packed_float 1
#define GL_UNSIGNED_INT_10F_11F_11F_REV_APPLE 0x8C3B
#define GL_UNSIGNED_INT_5_9_9_9_REV_APPLE 0x8C3E
#define GL_R11F_G11F_B10F_APPLE 0x8C3A
#define GL_RGB9_E5_APPLE 0x8C3D
#define GL_ARM_mali_program_binary 1
#define GL_MALI_PROGRAM_BINARY_ARM 0x8F61
#define GL_ARM_mali_shader_binary 1
#define GL_MALI_SHADER_BINARY_ARM 0x8F60
#define GL_ARM_rgba8 1
#define GL_ARM_shader_framebuffer_fetch 1
#define GL_FETCH_PER_SAMPLE_ARM 0x8F65
#define GL_FRAGMENT_SHADER_FRAMEBUFFER_FETCH_MRT_ARM 0x8F66
#define GL_ARM_shader_framebuffer_fetch_depth_stencil 1
#define GL_ARM_texture_unnormalized_coordinates 1
#define GL_TEXTURE_UNNORMALIZED_COORDINATES_ARM 0x8F6A
#define GL_DMP_program_binary 1
#define GL_SMAPHS30_PROGRAM_BINARY_DMP 0x9251
#define GL_SMAPHS_PROGRAM_BINARY_DMP 0x9252
#define GL_DMP_PROGRAM_BINARY_DMP 0x9253
#define GL_DMP_shader_binary 1
#define GL_SHADER_BINARY_DMP 0x9250
#define GL_EXT_EGL_image_array 1
#define GL_EXT_EGL_image_storage 1
#define GL_EXT_YUV_target 1
#define GL_SAMPLER_EXTERNAL_2D_Y2Y_EXT 0x8BE7
#define GL_EXT_base_instance 1
#define GL_EXT_blend_func_extended 1
#define GL_SRC1_COLOR_EXT 0x88F9
#define GL_SRC1_ALPHA_EXT 0x8589
#define GL_ONE_MINUS_SRC1_COLOR_EXT 0x88FA
#define GL_ONE_MINUS_SRC1_ALPHA_EXT 0x88FB
#define GL_SRC_ALPHA_SATURATE_EXT 0x0308
#define GL_LOCATION_INDEX_EXT 0x930F
#define GL_MAX_DUAL_SOURCE_DRAW_BUFFERS_EXT 0x88FC
#define GL_EXT_blend_minmax 1
#define GL_MIN_EXT 0x8007
#define GL_MAX_EXT 0x8008
#define GL_EXT_buffer_storage 1
#define GL_MAP_READ_BIT 0x0001
#define GL_MAP_WRITE_BIT 0x0002
#define GL_MAP_PERSISTENT_BIT_EXT 0x0040
#define GL_MAP_COHERENT_BIT_EXT 0x0080
#define GL_DYNAMIC_STORAGE_BIT_EXT 0x0100
#define GL_CLIENT_STORAGE_BIT_EXT 0x0200
#define GL_CLIENT_MAPPED_BUFFER_BARRIER_BIT_EXT 0x00004000
#define GL_BUFFER_IMMUTABLE_STORAGE_EXT 0x821F
#define GL_BUFFER_STORAGE_FLAGS_EXT 0x8220
#define GL_EXT_clear_texture 1
#define GL_EXT_clip_control 1
#define GL_LOWER_LEFT_EXT 0x8CA1
#define GL_UPPER_LEFT_EXT 0x8CA2
#define GL_NEGATIVE_ONE_TO_ONE_EXT 0x935E
#define GL_ZERO_TO_ONE_EXT 0x935F
#define GL_CLIP_ORIGIN_EXT 0x935C
#define GL_CLIP_DEPTH_MODE_EXT 0x935D
#define GL_EXT_clip_cull_distance 1
#define GL_MAX_CLIP_DISTANCES_EXT 0x0D32
#define GL_MAX_CULL_DISTANCES_EXT 0x82F9
#define GL_MAX_COMBINED_CLIP_AND_CULL_DISTANCES_EXT 0x82FA
#define GL_CLIP_DISTANCE0_EXT 0x3000
#define GL_CLIP_DISTANCE1_EXT 0x3001
#define GL_CLIP_DISTANCE2_EXT 0x3002
#define GL_CLIP_DISTANCE3_EXT 0x3003
#define GL_CLIP_DISTANCE4_EXT 0x3004
#define GL_CLIP_DISTANCE5_EXT 0x3005
#define GL_CLIP_DISTANCE6_EXT 0x3006
#define GL_CLIP_DISTANCE7_EXT 0x3007
#define GL_EXT_color_buffer_float 1
#define GL_EXT_color_buffer_half_float 1
#define GL_RGBA16F_EXT 0x881A
#define GL_RGB16F_EXT 0x881B
#define GL_RG16F_EXT 0x822F
#define GL_R16F_EXT 0x822D
#define GL_FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT 0x8211
#define GL_UNSIGNED_NORMALIZED_EXT 0x8C17
#define GL_EXT_conservative_depth 1
#define GL_EXT_copy_image 1
#define GL_EXT_debug_label 1
#define GL_PROGRAM_PIPELINE_OBJECT_EXT 0x8A4F
#define GL_PROGRAM_OBJECT_EXT 0x8B40
#define GL_SHADER_OBJECT_EXT 0x8B48
#define GL_BUFFER_OBJECT_EXT 0x9151
#define GL_QUERY_OBJECT_EXT 0x9153
#define GL_VERTEX_ARRAY_OBJECT_EXT 0x9154
#define GL_TRANSFORM_FEEDBACK 0x8E22
#define GL_EXT_debug_marker 1
#define GL_EXT_depth_clamp 1
#define GL_DEPTH_CLAMP_EXT 0x864F
#define GL_EXT_discard_framebuffer 1
#define GL_COLOR_EXT 0x1800
#define GL_DEPTH_EXT 0x1801
#define GL_STENCIL_EXT 0x1802
#define GL_EXT_disjoint_timer_query 1
#define GL_QUERY_COUNTER_BITS_EXT 0x8864
#define GL_CURRENT_QUERY_EXT 0x8865
#define GL_QUERY_RESULT_EXT 0x8866
#define GL_QUERY_RESULT_AVAILABLE_EXT 0x8867
#define GL_TIME_ELAPSED_EXT 0x88BF
#define GL_TIMESTAMP_EXT 0x8E28
#define GL_GPU_DISJOINT_EXT 0x8FBB
#define GL_EXT_draw_buffers 1
#define GL_MAX_COLOR_ATTACHMENTS_EXT 0x8CDF
#define GL_MAX_DRAW_BUFFERS_EXT 0x8824
#define GL_DRAW_BUFFER0_EXT 0x8825
#define GL_DRAW_BUFFER1_EXT 0x8826
#define GL_DRAW_BUFFER2_EXT 0x8827
#define GL_DRAW_BUFFER3_EXT 0x8828
#define GL_DRAW_BUFFER4_EXT 0x8829
#define GL_DRAW_BUFFER5_EXT 0x882A
#define GL_DRAW_BUFFER6_EXT 0x882B
#define GL_DRAW_BUFFER7_EXT 0x882C
#define GL_DRAW_BUFFER8_EXT 0x882D
#define GL_DRAW_BUFFER9_EXT 0x882E
#define GL_DRAW_BUFFER10_EXT 0x882F
#define GL_DRAW_BUFFER11_EXT 0x8830
#define GL_DRAW_BUFFER12_EXT 0x8831
#define GL_DRAW_BUFFER13_EXT 0x8832
#define GL_DRAW_BUFFER14_EXT 0x8833
#define GL_DRAW_BUFFER15_EXT 0x8834
#define GL_COLOR_ATTACHMENT0_EXT 0x8CE0
#define GL_COLOR_ATTACHMENT1_EXT 0x8CE1
#define GL_COLOR_ATTACHMENT2_EXT 0x8CE2
#define GL_COLOR_ATTACHMENT3_EXT 0x8CE3
#define GL_COLOR_ATTACHMENT4_EXT 0x8CE4
#define GL_COLOR_ATTACHMENT5_EXT 0x8CE5
#define GL_COLOR_ATTACHMENT6_EXT 0x8CE6
#define GL_COLOR_ATTACHMENT7_EXT 0x8CE7
#define GL_COLOR_ATTACHMENT8_EXT 0x8CE8
#define GL_COLOR_ATTACHMENT9_EXT 0x8CE9
#define GL_COLOR_ATTACHMENT10_EXT 0x8CEA
#define GL_COLOR_ATTACHMENT11_EXT 0x8CEB
#define GL_COLOR_ATTACHMENT12_EXT 0x8CEC
#define GL_COLOR_ATTACHMENT13_EXT 0x8CED
#define GL_COLOR_ATTACHMENT14_EXT 0x8CEE
#define GL_COLOR_ATTACHMENT15_EXT 0x8CEF
#define GL_EXT_draw_buffers_indexed 1
#define GL_EXT_draw_elements_base_vertex 1
#define GL_EXT_draw_instanced 1
#define GL_EXT_draw_transform_feedback 1
#define GL_EXT_external_buffer 1
#define GL_EXT_float_blend 1
#define GL_EXT_geometry_point_size 1
#define GL_EXT_geometry_shader 1
#define GL_GEOMETRY_SHADER_EXT 0x8DD9
#define GL_GEOMETRY_SHADER_BIT_EXT 0x00000004
#define GL_GEOMETRY_LINKED_VERTICES_OUT_EXT 0x8916
#define GL_GEOMETRY_LINKED_INPUT_TYPE_EXT 0x8917
#define GL_GEOMETRY_LINKED_OUTPUT_TYPE_EXT 0x8918
#define GL_GEOMETRY_SHADER_INVOCATIONS_EXT 0x887F
#define GL_LAYER_PROVOKING_VERTEX_EXT 0x825E
#define GL_LINES_ADJACENCY_EXT 0x000A
#define GL_LINE_STRIP_ADJACENCY_EXT 0x000B
#define GL_TRIANGLES_ADJACENCY_EXT 0x000C
#define GL_TRIANGLE_STRIP_ADJACENCY_EXT 0x000D
#define GL_MAX_GEOMETRY_UNIFORM_COMPONENTS_EXT 0x8DDF
#define GL_MAX_GEOMETRY_UNIFORM_BLOCKS_EXT 0x8A2C
#define GL_MAX_COMBINED_GEOMETRY_UNIFORM_COMPONENTS_EXT 0x8A32
#define GL_MAX_GEOMETRY_INPUT_COMPONENTS_EXT 0x9123
#define GL_MAX_GEOMETRY_OUTPUT_COMPONENTS_EXT 0x9124
#define GL_MAX_GEOMETRY_OUTPUT_VERTICES_EXT 0x8DE0
#define GL_MAX_GEOMETRY_TOTAL_OUTPUT_COMPONENTS_EXT 0x8DE1
#define GL_MAX_GEOMETRY_SHADER_INVOCATIONS_EXT 0x8E5A
#define GL_MAX_GEOMETRY_TEXTURE_IMAGE_UNITS_EXT 0x8C29
#define GL_MAX_GEOMETRY_ATOMIC_COUNTER_BUFFERS_EXT 0x92CF
#define GL_MAX_GEOMETRY_ATOMIC_COUNTERS_EXT 0x92D5
#define GL_MAX_GEOMETRY_IMAGE_UNIFORMS_EXT 0x90CD
#define GL_MAX_GEOMETRY_SHADER_STORAGE_BLOCKS_EXT 0x90D7
#define GL_FIRST_VERTEX_CONVENTION_EXT 0x8E4D
#define GL_LAST_VERTEX_CONVENTION_EXT 0x8E4E
#define GL_UNDEFINED_VERTEX_EXT 0x8260
#define GL_PRIMITIVES_GENERATED_EXT 0x8C87
#define GL_FRAMEBUFFER_DEFAULT_LAYERS_EXT 0x9312
#define GL_MAX_FRAMEBUFFER_LAYERS_EXT 0x9317
#define GL_FRAMEBUFFER_INCOMPLETE_LAYER_TARGETS_EXT 0x8DA8
#define GL_FRAMEBUFFER_ATTACHMENT_LAYERED_EXT 0x8DA7
#define GL_REFERENCED_BY_GEOMETRY_SHADER_EXT 0x9309
#define GL_EXT_gpu_shader5 1
#define GL_EXT_instanced_arrays 1
#define GL_VERTEX_ATTRIB_ARRAY_DIVISOR_EXT 0x88FE
#define GL_EXT_map_buffer_range 1
#define GL_MAP_READ_BIT_EXT 0x0001
#define GL_MAP_WRITE_BIT_EXT 0x0002
#define GL_MAP_INVALIDATE_RANGE_BIT_EXT 0x0004
#define GL_MAP_INVALIDATE_BUFFER_BIT_EXT 0x0008
#define GL_MAP_FLUSH_EXPLICIT_BIT_EXT 0x0010
#define GL_MAP_UNSYNCHRONIZED_BIT_EXT 0x0020
#define GL_EXT_memory_object 1
#define GL_TEXTURE_TILING_EXT 0x9580
#define GL_DEDICATED_MEMORY_OBJECT_EXT 0x9581
#define GL_PROTECTED_MEMORY_OBJECT_EXT 0x959B
#define GL_NUM_TILING_TYPES_EXT 0x9582
#define GL_TILING_TYPES_EXT 0x9583
#define GL_OPTIMAL_TILING_EXT 0x9584
#define GL_LINEAR_TILING_EXT 0x9585
#define GL_NUM_DEVICE_UUIDS_EXT 0x9596
#define GL_DEVICE_UUID_EXT 0x9597
#define GL_DRIVER_UUID_EXT 0x9598
#define GL_UUID_SIZE_EXT 16
#define GL_EXT_memory_object_fd 1
#define GL_HANDLE_TYPE_OPAQUE_FD_EXT 0x9586
#define GL_EXT_memory_object_win32 1
#define GL_HANDLE_TYPE_OPAQUE_WIN32_EXT 0x9587
#define GL_HANDLE_TYPE_OPAQUE_WIN32_KMT_EXT 0x9588
#define GL_DEVICE_LUID_EXT 0x9599
#define GL_DEVICE_NODE_MASK_EXT 0x959A
#define GL_LUID_SIZE_EXT 8
#define GL_HANDLE_TYPE_D3D12_TILEPOOL_EXT 0x9589
#define GL_HANDLE_TYPE_D3D12_RESOURCE_EXT 0x958A
#define GL_HANDLE_TYPE_D3D11_IMAGE_EXT 0x958B
#define GL_HANDLE_TYPE_D3D11_IMAGE_KMT_EXT 0x958C
#define GL_EXT_multi_draw_arrays 1
#define GL_EXT_multi_draw_indirect 1
#define GL_EXT_multisampled_compatibility 1
#define GL_MULTISAMPLE_EXT 0x809D
#define GL_SAMPLE_ALPHA_TO_ONE_EXT 0x809F
#define GL_EXT_multisampled_render_to_texture 1
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_SAMPLES_EXT 0x8D6C
#define GL_RENDERBUFFER_SAMPLES_EXT 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_EXT 0x8D56
#define GL_MAX_SAMPLES_EXT 0x8D57
#define GL_EXT_multiview_draw_buffers 1
#define GL_COLOR_ATTACHMENT_EXT 0x90F0
#define GL_MULTIVIEW_EXT 0x90F1
#define GL_DRAW_BUFFER_EXT 0x0C01
#define GL_READ_BUFFER_EXT 0x0C02
#define GL_MAX_MULTIVIEW_BUFFERS_EXT 0x90F2
#define GL_EXT_multiview_tessellation_geometry_shader 1
#define GL_EXT_multiview_texture_multisample 1
#define GL_EXT_multiview_timer_query 1
#define GL_EXT_occlusion_query_boolean 1
#define GL_ANY_SAMPLES_PASSED_EXT 0x8C2F
#define GL_ANY_SAMPLES_PASSED_CONSERVATIVE_EXT 0x8D6A
#define GL_EXT_polygon_offset_clamp 1
#define GL_POLYGON_OFFSET_CLAMP_EXT 0x8E1B
#define GL_EXT_post_depth_coverage 1
#define GL_EXT_primitive_bounding_box 1
#define GL_PRIMITIVE_BOUNDING_BOX_EXT 0x92BE
#define GL_EXT_protected_textures 1
#define GL_CONTEXT_FLAG_PROTECTED_CONTENT_BIT_EXT 0x00000010
#define GL_TEXTURE_PROTECTED_EXT 0x8BFA
#define GL_EXT_pvrtc_sRGB 1
#define GL_COMPRESSED_SRGB_PVRTC_2BPPV1_EXT 0x8A54
#define GL_COMPRESSED_SRGB_PVRTC_4BPPV1_EXT 0x8A55
#define GL_COMPRESSED_SRGB_ALPHA_PVRTC_2BPPV1_EXT 0x8A56
#define GL_COMPRESSED_SRGB_ALPHA_PVRTC_4BPPV1_EXT 0x8A57
#define GL_COMPRESSED_SRGB_ALPHA_PVRTC_2BPPV2_IMG 0x93F0
#define GL_COMPRESSED_SRGB_ALPHA_PVRTC_4BPPV2_IMG 0x93F1
#define GL_EXT_raster_multisample 1
#define GL_RASTER_MULTISAMPLE_EXT 0x9327
#define GL_RASTER_SAMPLES_EXT 0x9328
#define GL_MAX_RASTER_SAMPLES_EXT 0x9329
#define GL_RASTER_FIXED_SAMPLE_LOCATIONS_EXT 0x932A
#define GL_MULTISAMPLE_RASTERIZATION_ALLOWED_EXT 0x932B
#define GL_EFFECTIVE_RASTER_SAMPLES_EXT 0x932C
#define GL_EXT_read_format_bgra 1
#define GL_UNSIGNED_SHORT_4_4_4_4_REV_EXT 0x8365
#define GL_UNSIGNED_SHORT_1_5_5_5_REV_EXT 0x8366
#define GL_EXT_render_snorm 1
#define GL_R8_SNORM 0x8F94
#define GL_RG8_SNORM 0x8F95
#define GL_RGBA8_SNORM 0x8F97
#define GL_R16_SNORM_EXT 0x8F98
#define GL_RG16_SNORM_EXT 0x8F99
#define GL_RGBA16_SNORM_EXT 0x8F9B
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
#define GL_EXT_sRGB_write_control 1
#define GL_FRAMEBUFFER_SRGB_EXT 0x8DB9
#define GL_EXT_semaphore 1
#define GL_LAYOUT_GENERAL_EXT 0x958D
#define GL_LAYOUT_COLOR_ATTACHMENT_EXT 0x958E
#define GL_LAYOUT_DEPTH_STENCIL_ATTACHMENT_EXT 0x958F
#define GL_LAYOUT_DEPTH_STENCIL_READ_ONLY_EXT 0x9590
#define GL_LAYOUT_SHADER_READ_ONLY_EXT 0x9591
#define GL_LAYOUT_TRANSFER_SRC_EXT 0x9592
#define GL_LAYOUT_TRANSFER_DST_EXT 0x9593
#define GL_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_EXT 0x9530
#define GL_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_EXT 0x9531
#define GL_EXT_semaphore_fd 1
#define GL_EXT_semaphore_win32 1
#define GL_HANDLE_TYPE_D3D12_FENCE_EXT 0x9594
#define GL_D3D12_FENCE_VALUE_EXT 0x9595
#define GL_EXT_separate_shader_objects 1
#define GL_ACTIVE_PROGRAM_EXT 0x8259
#define GL_VERTEX_SHADER_BIT_EXT 0x00000001
#define GL_FRAGMENT_SHADER_BIT_EXT 0x00000002
#define GL_ALL_SHADER_BITS_EXT 0xFFFFFFFF
#define GL_PROGRAM_SEPARABLE_EXT 0x8258
#define GL_PROGRAM_PIPELINE_BINDING_EXT 0x825A
#define GL_EXT_shader_framebuffer_fetch 1
#define GL_FRAGMENT_SHADER_DISCARDS_SAMPLES_EXT 0x8A52
#define GL_EXT_shader_framebuffer_fetch_non_coherent 1
#define GL_EXT_shader_group_vote 1
#define GL_EXT_shader_implicit_conversions 1
#define GL_EXT_shader_integer_mix 1
#define GL_EXT_shader_io_blocks 1
#define GL_EXT_shader_non_constant_global_initializers 1
#define GL_EXT_shader_pixel_local_storage 1
#define GL_MAX_SHADER_PIXEL_LOCAL_STORAGE_FAST_SIZE_EXT 0x8F63
#define GL_MAX_SHADER_PIXEL_LOCAL_STORAGE_SIZE_EXT 0x8F67
#define GL_SHADER_PIXEL_LOCAL_STORAGE_EXT 0x8F64
#define GL_EXT_shader_pixel_local_storage2 1
#define GL_MAX_SHADER_COMBINED_LOCAL_STORAGE_FAST_SIZE_EXT 0x9650
#define GL_MAX_SHADER_COMBINED_LOCAL_STORAGE_SIZE_EXT 0x9651
#define GL_FRAMEBUFFER_INCOMPLETE_INSUFFICIENT_SHADER_COMBINED_LOCAL_STORAGE_EXT 0x9652
#define GL_EXT_shader_texture_lod 1
#define GL_EXT_shadow_samplers 1
#define GL_TEXTURE_COMPARE_MODE_EXT 0x884C
#define GL_TEXTURE_COMPARE_FUNC_EXT 0x884D
#define GL_COMPARE_REF_TO_TEXTURE_EXT 0x884E
#define GL_SAMPLER_2D_SHADOW_EXT 0x8B62
#define GL_EXT_sparse_texture 1
#define GL_TEXTURE_SPARSE_EXT 0x91A6
#define GL_VIRTUAL_PAGE_SIZE_INDEX_EXT 0x91A7
#define GL_NUM_SPARSE_LEVELS_EXT 0x91AA
#define GL_NUM_VIRTUAL_PAGE_SIZES_EXT 0x91A8
#define GL_VIRTUAL_PAGE_SIZE_X_EXT 0x9195
#define GL_VIRTUAL_PAGE_SIZE_Y_EXT 0x9196
#define GL_VIRTUAL_PAGE_SIZE_Z_EXT 0x9197
#define GL_TEXTURE_2D_ARRAY 0x8C1A
#define GL_TEXTURE_3D 0x806F
#define GL_MAX_SPARSE_TEXTURE_SIZE_EXT 0x9198
#define GL_MAX_SPARSE_3D_TEXTURE_SIZE_EXT 0x9199
#define GL_MAX_SPARSE_ARRAY_TEXTURE_LAYERS_EXT 0x919A
#define GL_SPARSE_TEXTURE_FULL_ARRAY_CUBE_MIPMAPS_EXT 0x91A9
#define GL_EXT_sparse_texture2 1
#define GL_EXT_tessellation_point_size 1
#define GL_EXT_tessellation_shader 1
#define GL_PATCHES_EXT 0x000E
#define GL_PATCH_VERTICES_EXT 0x8E72
#define GL_TESS_CONTROL_OUTPUT_VERTICES_EXT 0x8E75
#define GL_TESS_GEN_MODE_EXT 0x8E76
#define GL_TESS_GEN_SPACING_EXT 0x8E77
#define GL_TESS_GEN_VERTEX_ORDER_EXT 0x8E78
#define GL_TESS_GEN_POINT_MODE_EXT 0x8E79
#define GL_ISOLINES_EXT 0x8E7A
#define GL_QUADS_EXT 0x0007
#define GL_FRACTIONAL_ODD_EXT 0x8E7B
#define GL_FRACTIONAL_EVEN_EXT 0x8E7C
#define GL_MAX_PATCH_VERTICES_EXT 0x8E7D
#define GL_MAX_TESS_GEN_LEVEL_EXT 0x8E7E
#define GL_MAX_TESS_CONTROL_UNIFORM_COMPONENTS_EXT 0x8E7F
#define GL_MAX_TESS_EVALUATION_UNIFORM_COMPONENTS_EXT 0x8E80
#define GL_MAX_TESS_CONTROL_TEXTURE_IMAGE_UNITS_EXT 0x8E81
#define GL_MAX_TESS_EVALUATION_TEXTURE_IMAGE_UNITS_EXT 0x8E82
#define GL_MAX_TESS_CONTROL_OUTPUT_COMPONENTS_EXT 0x8E83
#define GL_MAX_TESS_PATCH_COMPONENTS_EXT 0x8E84
#define GL_MAX_TESS_CONTROL_TOTAL_OUTPUT_COMPONENTS_EXT 0x8E85
#define GL_MAX_TESS_EVALUATION_OUTPUT_COMPONENTS_EXT 0x8E86
#define GL_MAX_TESS_CONTROL_UNIFORM_BLOCKS_EXT 0x8E89
#define GL_MAX_TESS_EVALUATION_UNIFORM_BLOCKS_EXT 0x8E8A
#define GL_MAX_TESS_CONTROL_INPUT_COMPONENTS_EXT 0x886C
#define GL_MAX_TESS_EVALUATION_INPUT_COMPONENTS_EXT 0x886D
#define GL_MAX_COMBINED_TESS_CONTROL_UNIFORM_COMPONENTS_EXT 0x8E1E
#define GL_MAX_COMBINED_TESS_EVALUATION_UNIFORM_COMPONENTS_EXT 0x8E1F
#define GL_MAX_TESS_CONTROL_ATOMIC_COUNTER_BUFFERS_EXT 0x92CD
#define GL_MAX_TESS_EVALUATION_ATOMIC_COUNTER_BUFFERS_EXT 0x92CE
#define GL_MAX_TESS_CONTROL_ATOMIC_COUNTERS_EXT 0x92D3
#define GL_MAX_TESS_EVALUATION_ATOMIC_COUNTERS_EXT 0x92D4
#define GL_MAX_TESS_CONTROL_IMAGE_UNIFORMS_EXT 0x90CB
#define GL_MAX_TESS_EVALUATION_IMAGE_UNIFORMS_EXT 0x90CC
#define GL_MAX_TESS_CONTROL_SHADER_STORAGE_BLOCKS_EXT 0x90D8
#define GL_MAX_TESS_EVALUATION_SHADER_STORAGE_BLOCKS_EXT 0x90D9
#define GL_PRIMITIVE_RESTART_FOR_PATCHES_SUPPORTED 0x8221
#define GL_IS_PER_PATCH_EXT 0x92E7
#define GL_REFERENCED_BY_TESS_CONTROL_SHADER_EXT 0x9307
#define GL_REFERENCED_BY_TESS_EVALUATION_SHADER_EXT 0x9308
#define GL_TESS_CONTROL_SHADER_EXT 0x8E88
#define GL_TESS_EVALUATION_SHADER_EXT 0x8E87
#define GL_TESS_CONTROL_SHADER_BIT_EXT 0x00000008
#define GL_TESS_EVALUATION_SHADER_BIT_EXT 0x00000010
#define GL_EXT_texture_border_clamp 1
#define GL_TEXTURE_BORDER_COLOR_EXT 0x1004
#define GL_CLAMP_TO_BORDER_EXT 0x812D
#define GL_EXT_texture_buffer 1
#define GL_TEXTURE_BUFFER_EXT 0x8C2A
#define GL_TEXTURE_BUFFER_BINDING_EXT 0x8C2A
#define GL_MAX_TEXTURE_BUFFER_SIZE_EXT 0x8C2B
#define GL_TEXTURE_BINDING_BUFFER_EXT 0x8C2C
#define GL_TEXTURE_BUFFER_DATA_STORE_BINDING_EXT 0x8C2D
#define GL_TEXTURE_BUFFER_OFFSET_ALIGNMENT_EXT 0x919F
#define GL_SAMPLER_BUFFER_EXT 0x8DC2
#define GL_INT_SAMPLER_BUFFER_EXT 0x8DD0
#define GL_UNSIGNED_INT_SAMPLER_BUFFER_EXT 0x8DD8
#define GL_IMAGE_BUFFER_EXT 0x9051
#define GL_INT_IMAGE_BUFFER_EXT 0x905C
#define GL_UNSIGNED_INT_IMAGE_BUFFER_EXT 0x9067
#define GL_TEXTURE_BUFFER_OFFSET_EXT 0x919D
#define GL_TEXTURE_BUFFER_SIZE_EXT 0x919E
#define GL_EXT_texture_compression_astc_decode_mode 1
#define GL_TEXTURE_ASTC_DECODE_PRECISION_EXT 0x8F69
#define GL_EXT_texture_compression_bptc 1
#define GL_COMPRESSED_RGBA_BPTC_UNORM_EXT 0x8E8C
#define GL_COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT 0x8E8D
#define GL_COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT 0x8E8E
#define GL_COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT 0x8E8F
#define GL_EXT_texture_compression_dxt1 1
#define GL_COMPRESSED_RGB_S3TC_DXT1_EXT 0x83F0
#define GL_COMPRESSED_RGBA_S3TC_DXT1_EXT 0x83F1
#define GL_EXT_texture_compression_rgtc 1
#define GL_COMPRESSED_RED_RGTC1_EXT 0x8DBB
#define GL_COMPRESSED_SIGNED_RED_RGTC1_EXT 0x8DBC
#define GL_COMPRESSED_RED_GREEN_RGTC2_EXT 0x8DBD
#define GL_COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT 0x8DBE
#define GL_EXT_texture_compression_s3tc 1
#define GL_COMPRESSED_RGBA_S3TC_DXT3_EXT 0x83F2
#define GL_COMPRESSED_RGBA_S3TC_DXT5_EXT 0x83F3
#define GL_EXT_texture_compression_s3tc_srgb 1
#define GL_COMPRESSED_SRGB_S3TC_DXT1_EXT 0x8C4C
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT 0x8C4D
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT 0x8C4E
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT 0x8C4F
#define GL_EXT_texture_cube_map_array 1
#define GL_TEXTURE_CUBE_MAP_ARRAY_EXT 0x9009
#define GL_TEXTURE_BINDING_CUBE_MAP_ARRAY_EXT 0x900A
#define GL_SAMPLER_CUBE_MAP_ARRAY_EXT 0x900C
#define GL_SAMPLER_CUBE_MAP_ARRAY_SHADOW_EXT 0x900D
#define GL_INT_SAMPLER_CUBE_MAP_ARRAY_EXT 0x900E
#define GL_UNSIGNED_INT_SAMPLER_CUBE_MAP_ARRAY_EXT 0x900F
#define GL_IMAGE_CUBE_MAP_ARRAY_EXT 0x9054
#define GL_INT_IMAGE_CUBE_MAP_ARRAY_EXT 0x905F
#define GL_UNSIGNED_INT_IMAGE_CUBE_MAP_ARRAY_EXT 0x906A
#define GL_EXT_texture_filter_anisotropic 1
#define GL_TEXTURE_MAX_ANISOTROPY_EXT 0x84FE
#define GL_MAX_TEXTURE_MAX_ANISOTROPY_EXT 0x84FF
#define GL_EXT_texture_filter_minmax 1
#define GL_TEXTURE_REDUCTION_MODE_EXT 0x9366
#define GL_WEIGHTED_AVERAGE_EXT 0x9367
#define GL_EXT_texture_format_BGRA8888 1
#define GL_EXT_texture_format_sRGB_override 1
#define GL_TEXTURE_FORMAT_SRGB_OVERRIDE_EXT 0x8FBF
#define GL_EXT_texture_mirror_clamp_to_edge 1
#define GL_MIRROR_CLAMP_TO_EDGE_EXT 0x8743
#define GL_EXT_texture_norm16 1
#define GL_R16_EXT 0x822A
#define GL_RG16_EXT 0x822C
#define GL_RGBA16_EXT 0x805B
#define GL_RGB16_EXT 0x8054
#define GL_RGB16_SNORM_EXT 0x8F9A
#define GL_EXT_texture_query_lod 1
#define GL_EXT_texture_rg 1
#define GL_RED_EXT 0x1903
#define GL_RG_EXT 0x8227
#define GL_R8_EXT 0x8229
#define GL_RG8_EXT 0x822B
#define GL_EXT_texture_sRGB_R8 1
#define GL_SR8_EXT 0x8FBD
#define GL_EXT_texture_sRGB_RG8 1
#define GL_SRG8_EXT 0x8FBE
#define GL_EXT_texture_sRGB_decode 1
#define GL_TEXTURE_SRGB_DECODE_EXT 0x8A48
#define GL_DECODE_EXT 0x8A49
#define GL_SKIP_DECODE_EXT 0x8A4A
#define GL_EXT_texture_shadow_lod 1
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
#define GL_ALPHA16F_EXT 0x881C
#define GL_LUMINANCE16F_EXT 0x881E
#define GL_LUMINANCE_ALPHA16F_EXT 0x881F
#define GL_R32F_EXT 0x822E
#define GL_RG32F_EXT 0x8230
#define GL_EXT_texture_type_2_10_10_10_REV 1
#define GL_UNSIGNED_INT_2_10_10_10_REV_EXT 0x8368
#define GL_EXT_texture_view 1
#define GL_TEXTURE_VIEW_MIN_LEVEL_EXT 0x82DB
#define GL_TEXTURE_VIEW_NUM_LEVELS_EXT 0x82DC
#define GL_TEXTURE_VIEW_MIN_LAYER_EXT 0x82DD
#define GL_TEXTURE_VIEW_NUM_LAYERS_EXT 0x82DE
#define GL_EXT_unpack_subimage 1
#define GL_UNPACK_ROW_LENGTH_EXT 0x0CF2
#define GL_UNPACK_SKIP_ROWS_EXT 0x0CF3
#define GL_UNPACK_SKIP_PIXELS_EXT 0x0CF4
#define GL_EXT_win32_keyed_mutex 1
#define GL_EXT_window_rectangles 1
#define GL_INCLUSIVE_EXT 0x8F10
#define GL_EXCLUSIVE_EXT 0x8F11
#define GL_WINDOW_RECTANGLE_EXT 0x8F12
#define GL_WINDOW_RECTANGLE_MODE_EXT 0x8F13
#define GL_MAX_WINDOW_RECTANGLES_EXT 0x8F14
#define GL_NUM_WINDOW_RECTANGLES_EXT 0x8F15
#define GL_FJ_shader_binary_GCCSO 1
#define GL_GCCSO_SHADER_BINARY_FJ 0x9260
#define GL_IMG_bindless_texture 1
#define GL_IMG_framebuffer_downsample 1
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_AND_DOWNSAMPLE_IMG 0x913C
#define GL_NUM_DOWNSAMPLE_SCALES_IMG 0x913D
#define GL_DOWNSAMPLE_SCALES_IMG 0x913E
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_SCALE_IMG 0x913F
#define GL_IMG_multisampled_render_to_texture 1
#define GL_RENDERBUFFER_SAMPLES_IMG 0x9133
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_IMG 0x9134
#define GL_MAX_SAMPLES_IMG 0x9135
#define GL_TEXTURE_SAMPLES_IMG 0x9136
#define GL_IMG_program_binary 1
#define GL_SGX_PROGRAM_BINARY_IMG 0x9130
#define GL_IMG_read_format 1
#define GL_BGRA_IMG 0x80E1
#define GL_UNSIGNED_SHORT_4_4_4_4_REV_IMG 0x8365
#define GL_IMG_shader_binary 1
#define GL_SGX_BINARY_IMG 0x8C0A
#define GL_IMG_texture_compression_pvrtc 1
#define GL_COMPRESSED_RGB_PVRTC_4BPPV1_IMG 0x8C00
#define GL_COMPRESSED_RGB_PVRTC_2BPPV1_IMG 0x8C01
#define GL_COMPRESSED_RGBA_PVRTC_4BPPV1_IMG 0x8C02
#define GL_COMPRESSED_RGBA_PVRTC_2BPPV1_IMG 0x8C03
#define GL_IMG_texture_compression_pvrtc2 1
#define GL_COMPRESSED_RGBA_PVRTC_2BPPV2_IMG 0x9137
#define GL_COMPRESSED_RGBA_PVRTC_4BPPV2_IMG 0x9138
#define GL_IMG_texture_filter_cubic 1
#define GL_CUBIC_IMG 0x9139
#define GL_CUBIC_MIPMAP_NEAREST_IMG 0x913A
#define GL_CUBIC_MIPMAP_LINEAR_IMG 0x913B
#define GL_INTEL_blackhole_render 1
#define GL_BLACKHOLE_RENDER_INTEL 0x83FC
#define GL_INTEL_conservative_rasterization 1
#define GL_CONSERVATIVE_RASTERIZATION_INTEL 0x83FE
#define GL_INTEL_framebuffer_CMAA 1
#define GL_INTEL_performance_query 1
#define GL_PERFQUERY_SINGLE_CONTEXT_INTEL 0x00000000
#define GL_PERFQUERY_GLOBAL_CONTEXT_INTEL 0x00000001
#define GL_PERFQUERY_WAIT_INTEL 0x83FB
#define GL_PERFQUERY_FLUSH_INTEL 0x83FA
#define GL_PERFQUERY_DONOT_FLUSH_INTEL 0x83F9
#define GL_PERFQUERY_COUNTER_EVENT_INTEL 0x94F0
#define GL_PERFQUERY_COUNTER_DURATION_NORM_INTEL 0x94F1
#define GL_PERFQUERY_COUNTER_DURATION_RAW_INTEL 0x94F2
#define GL_PERFQUERY_COUNTER_THROUGHPUT_INTEL 0x94F3
#define GL_PERFQUERY_COUNTER_RAW_INTEL 0x94F4
#define GL_PERFQUERY_COUNTER_TIMESTAMP_INTEL 0x94F5
#define GL_PERFQUERY_COUNTER_DATA_UINT32_INTEL 0x94F8
#define GL_PERFQUERY_COUNTER_DATA_UINT64_INTEL 0x94F9
#define GL_PERFQUERY_COUNTER_DATA_FLOAT_INTEL 0x94FA
#define GL_PERFQUERY_COUNTER_DATA_DOUBLE_INTEL 0x94FB
#define GL_PERFQUERY_COUNTER_DATA_BOOL32_INTEL 0x94FC
#define GL_PERFQUERY_QUERY_NAME_LENGTH_MAX_INTEL 0x94FD
#define GL_PERFQUERY_COUNTER_NAME_LENGTH_MAX_INTEL 0x94FE
#define GL_PERFQUERY_COUNTER_DESC_LENGTH_MAX_INTEL 0x94FF
#define GL_PERFQUERY_GPA_EXTENDED_COUNTERS_INTEL 0x9500
#define GL_MESA_framebuffer_flip_x 1
#define GL_FRAMEBUFFER_FLIP_X_MESA 0x8BBC
#define GL_MESA_framebuffer_flip_y 1
#define GL_FRAMEBUFFER_FLIP_Y_MESA 0x8BBB
#define GL_MESA_framebuffer_swap_xy 1
#define GL_FRAMEBUFFER_SWAP_XY_MESA 0x8BBD
#define GL_MESA_program_binary_formats 1
#define GL_PROGRAM_BINARY_FORMAT_MESA 0x875F
#define GL_MESA_shader_integer_functions 1
#define GL_NVX_blend_equation_advanced_multi_draw_buffers 1
#define GL_NV_bindless_texture 1
#define GL_NV_blend_equation_advanced 1
#define GL_BLEND_OVERLAP_NV 0x9281
#define GL_BLEND_PREMULTIPLIED_SRC_NV 0x9280
#define GL_BLUE_NV 0x1905
#define GL_COLORBURN_NV 0x929A
#define GL_COLORDODGE_NV 0x9299
#define GL_CONJOINT_NV 0x9284
#define GL_CONTRAST_NV 0x92A1
#define GL_DARKEN_NV 0x9297
#define GL_DIFFERENCE_NV 0x929E
#define GL_DISJOINT_NV 0x9283
#define GL_DST_ATOP_NV 0x928F
#define GL_DST_IN_NV 0x928B
#define GL_DST_NV 0x9287
#define GL_DST_OUT_NV 0x928D
#define GL_DST_OVER_NV 0x9289
#define GL_EXCLUSION_NV 0x92A0
#define GL_GREEN_NV 0x1904
#define GL_HARDLIGHT_NV 0x929B
#define GL_HARDMIX_NV 0x92A9
#define GL_HSL_COLOR_NV 0x92AF
#define GL_HSL_HUE_NV 0x92AD
#define GL_HSL_LUMINOSITY_NV 0x92B0
#define GL_HSL_SATURATION_NV 0x92AE
#define GL_INVERT_OVG_NV 0x92B4
#define GL_INVERT_RGB_NV 0x92A3
#define GL_LIGHTEN_NV 0x9298
#define GL_LINEARBURN_NV 0x92A5
#define GL_LINEARDODGE_NV 0x92A4
#define GL_LINEARLIGHT_NV 0x92A7
#define GL_MINUS_CLAMPED_NV 0x92B3
#define GL_MINUS_NV 0x929F
#define GL_MULTIPLY_NV 0x9294
#define GL_OVERLAY_NV 0x9296
#define GL_PINLIGHT_NV 0x92A8
#define GL_PLUS_CLAMPED_ALPHA_NV 0x92B2
#define GL_PLUS_CLAMPED_NV 0x92B1
#define GL_PLUS_DARKER_NV 0x9292
#define GL_PLUS_NV 0x9291
#define GL_RED_NV 0x1903
#define GL_SCREEN_NV 0x9295
#define GL_SOFTLIGHT_NV 0x929C
#define GL_SRC_ATOP_NV 0x928E
#define GL_SRC_IN_NV 0x928A
#define GL_SRC_NV 0x9286
#define GL_SRC_OUT_NV 0x928C
#define GL_SRC_OVER_NV 0x9288
#define GL_UNCORRELATED_NV 0x9282
#define GL_VIVIDLIGHT_NV 0x92A6
#define GL_XOR_NV 0x1506
#define GL_NV_blend_equation_advanced_coherent 1
#define GL_BLEND_ADVANCED_COHERENT_NV 0x9285
#define GL_NV_blend_minmax_factor 1
#define GL_FACTOR_MIN_AMD 0x901C
#define GL_FACTOR_MAX_AMD 0x901D
#define GL_NV_clip_space_w_scaling 1
#define GL_VIEWPORT_POSITION_W_SCALE_NV 0x937C
#define GL_VIEWPORT_POSITION_W_SCALE_X_COEFF_NV 0x937D
#define GL_VIEWPORT_POSITION_W_SCALE_Y_COEFF_NV 0x937E
#define GL_NV_compute_shader_derivatives 1
#define GL_NV_conditional_render 1
#define GL_QUERY_WAIT_NV 0x8E13
#define GL_QUERY_NO_WAIT_NV 0x8E14
#define GL_QUERY_BY_REGION_WAIT_NV 0x8E15
#define GL_QUERY_BY_REGION_NO_WAIT_NV 0x8E16
#define GL_NV_conservative_raster 1
#define GL_CONSERVATIVE_RASTERIZATION_NV 0x9346
#define GL_SUBPIXEL_PRECISION_BIAS_X_BITS_NV 0x9347
#define GL_SUBPIXEL_PRECISION_BIAS_Y_BITS_NV 0x9348
#define GL_MAX_SUBPIXEL_PRECISION_BIAS_BITS_NV 0x9349
#define GL_NV_conservative_raster_pre_snap 1
#define GL_CONSERVATIVE_RASTER_MODE_PRE_SNAP_NV 0x9550
#define GL_NV_conservative_raster_pre_snap_triangles 1
#define GL_CONSERVATIVE_RASTER_MODE_NV 0x954D
#define GL_CONSERVATIVE_RASTER_MODE_POST_SNAP_NV 0x954E
#define GL_CONSERVATIVE_RASTER_MODE_PRE_SNAP_TRIANGLES_NV 0x954F
#define GL_NV_copy_buffer 1
#define GL_COPY_READ_BUFFER_NV 0x8F36
#define GL_COPY_WRITE_BUFFER_NV 0x8F37
#define GL_NV_coverage_sample 1
#define GL_COVERAGE_COMPONENT_NV 0x8ED0
#define GL_COVERAGE_COMPONENT4_NV 0x8ED1
#define GL_COVERAGE_ATTACHMENT_NV 0x8ED2
#define GL_COVERAGE_BUFFERS_NV 0x8ED3
#define GL_COVERAGE_SAMPLES_NV 0x8ED4
#define GL_COVERAGE_ALL_FRAGMENTS_NV 0x8ED5
#define GL_COVERAGE_EDGE_FRAGMENTS_NV 0x8ED6
#define GL_COVERAGE_AUTOMATIC_NV 0x8ED7
#define GL_COVERAGE_BUFFER_BIT_NV 0x00008000
#define GL_NV_depth_nonlinear 1
#define GL_DEPTH_COMPONENT16_NONLINEAR_NV 0x8E2C
#define GL_NV_draw_buffers 1
#define GL_MAX_DRAW_BUFFERS_NV 0x8824
#define GL_DRAW_BUFFER0_NV 0x8825
#define GL_DRAW_BUFFER1_NV 0x8826
#define GL_DRAW_BUFFER2_NV 0x8827
#define GL_DRAW_BUFFER3_NV 0x8828
#define GL_DRAW_BUFFER4_NV 0x8829
#define GL_DRAW_BUFFER5_NV 0x882A
#define GL_DRAW_BUFFER6_NV 0x882B
#define GL_DRAW_BUFFER7_NV 0x882C
#define GL_DRAW_BUFFER8_NV 0x882D
#define GL_DRAW_BUFFER9_NV 0x882E
#define GL_DRAW_BUFFER10_NV 0x882F
#define GL_DRAW_BUFFER11_NV 0x8830
#define GL_DRAW_BUFFER12_NV 0x8831
#define GL_DRAW_BUFFER13_NV 0x8832
#define GL_DRAW_BUFFER14_NV 0x8833
#define GL_DRAW_BUFFER15_NV 0x8834
#define GL_COLOR_ATTACHMENT0_NV 0x8CE0
#define GL_COLOR_ATTACHMENT1_NV 0x8CE1
#define GL_COLOR_ATTACHMENT2_NV 0x8CE2
#define GL_COLOR_ATTACHMENT3_NV 0x8CE3
#define GL_COLOR_ATTACHMENT4_NV 0x8CE4
#define GL_COLOR_ATTACHMENT5_NV 0x8CE5
#define GL_COLOR_ATTACHMENT6_NV 0x8CE6
#define GL_COLOR_ATTACHMENT7_NV 0x8CE7
#define GL_COLOR_ATTACHMENT8_NV 0x8CE8
#define GL_COLOR_ATTACHMENT9_NV 0x8CE9
#define GL_COLOR_ATTACHMENT10_NV 0x8CEA
#define GL_COLOR_ATTACHMENT11_NV 0x8CEB
#define GL_COLOR_ATTACHMENT12_NV 0x8CEC
#define GL_COLOR_ATTACHMENT13_NV 0x8CED
#define GL_COLOR_ATTACHMENT14_NV 0x8CEE
#define GL_COLOR_ATTACHMENT15_NV 0x8CEF
#define GL_NV_draw_instanced 1
#define GL_NV_draw_vulkan_image 1
#define GL_NV_explicit_attrib_location 1
#define GL_NV_fbo_color_attachments 1
#define GL_MAX_COLOR_ATTACHMENTS_NV 0x8CDF
#define GL_NV_fence 1
#define GL_ALL_COMPLETED_NV 0x84F2
#define GL_FENCE_STATUS_NV 0x84F3
#define GL_FENCE_CONDITION_NV 0x84F4
#define GL_NV_fill_rectangle 1
#define GL_FILL_RECTANGLE_NV 0x933C
#define GL_NV_fragment_coverage_to_color 1
#define GL_FRAGMENT_COVERAGE_TO_COLOR_NV 0x92DD
#define GL_FRAGMENT_COVERAGE_COLOR_NV 0x92DE
#define GL_NV_fragment_shader_barycentric 1
#define GL_NV_fragment_shader_interlock 1
#define GL_NV_framebuffer_blit 1
#define GL_READ_FRAMEBUFFER_NV 0x8CA8
#define GL_DRAW_FRAMEBUFFER_NV 0x8CA9
#define GL_DRAW_FRAMEBUFFER_BINDING_NV 0x8CA6
#define GL_READ_FRAMEBUFFER_BINDING_NV 0x8CAA
#define GL_NV_framebuffer_mixed_samples 1
#define GL_COVERAGE_MODULATION_TABLE_NV 0x9331
#define GL_COLOR_SAMPLES_NV 0x8E20
#define GL_DEPTH_SAMPLES_NV 0x932D
#define GL_STENCIL_SAMPLES_NV 0x932E
#define GL_MIXED_DEPTH_SAMPLES_SUPPORTED_NV 0x932F
#define GL_MIXED_STENCIL_SAMPLES_SUPPORTED_NV 0x9330
#define GL_COVERAGE_MODULATION_NV 0x9332
#define GL_COVERAGE_MODULATION_TABLE_SIZE_NV 0x9333
#define GL_NV_framebuffer_multisample 1
#define GL_RENDERBUFFER_SAMPLES_NV 0x8CAB
#define GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE_NV 0x8D56
#define GL_MAX_SAMPLES_NV 0x8D57
#define GL_NV_generate_mipmap_sRGB 1
#define GL_NV_geometry_shader_passthrough 1
#define GL_NV_gpu_shader5 1
#define GL_INT64_NV 0x140E
#define GL_UNSIGNED_INT64_NV 0x140F
#define GL_INT8_NV 0x8FE0
#define GL_INT8_VEC2_NV 0x8FE1
#define GL_INT8_VEC3_NV 0x8FE2
#define GL_INT8_VEC4_NV 0x8FE3
#define GL_INT16_NV 0x8FE4
#define GL_INT16_VEC2_NV 0x8FE5
#define GL_INT16_VEC3_NV 0x8FE6
#define GL_INT16_VEC4_NV 0x8FE7
#define GL_INT64_VEC2_NV 0x8FE9
#define GL_INT64_VEC3_NV 0x8FEA
#define GL_INT64_VEC4_NV 0x8FEB
#define GL_UNSIGNED_INT8_NV 0x8FEC
#define GL_UNSIGNED_INT8_VEC2_NV 0x8FED
#define GL_UNSIGNED_INT8_VEC3_NV 0x8FEE
#define GL_UNSIGNED_INT8_VEC4_NV 0x8FEF
#define GL_UNSIGNED_INT16_NV 0x8FF0
#define GL_UNSIGNED_INT16_VEC2_NV 0x8FF1
#define GL_UNSIGNED_INT16_VEC3_NV 0x8FF2
#define GL_UNSIGNED_INT16_VEC4_NV 0x8FF3
#define GL_UNSIGNED_INT64_VEC2_NV 0x8FF5
#define GL_UNSIGNED_INT64_VEC3_NV 0x8FF6
#define GL_UNSIGNED_INT64_VEC4_NV 0x8FF7
#define GL_FLOAT16_NV 0x8FF8
#define GL_FLOAT16_VEC2_NV 0x8FF9
#define GL_FLOAT16_VEC3_NV 0x8FFA
#define GL_FLOAT16_VEC4_NV 0x8FFB
#define GL_PATCHES 0x000E
#define GL_NV_image_formats 1
#define GL_NV_instanced_arrays 1
#define GL_VERTEX_ATTRIB_ARRAY_DIVISOR_NV 0x88FE
#define GL_NV_internalformat_sample_query 1
#define GL_TEXTURE_2D_MULTISAMPLE 0x9100
#define GL_TEXTURE_2D_MULTISAMPLE_ARRAY 0x9102
#define GL_MULTISAMPLES_NV 0x9371
#define GL_SUPERSAMPLE_SCALE_X_NV 0x9372
#define GL_SUPERSAMPLE_SCALE_Y_NV 0x9373
#define GL_CONFORMANT_NV 0x9374
#define GL_NV_memory_attachment 1
#define GL_ATTACHED_MEMORY_OBJECT_NV 0x95A4
#define GL_ATTACHED_MEMORY_OFFSET_NV 0x95A5
#define GL_MEMORY_ATTACHABLE_ALIGNMENT_NV 0x95A6
#define GL_MEMORY_ATTACHABLE_SIZE_NV 0x95A7
#define GL_MEMORY_ATTACHABLE_NV 0x95A8
#define GL_DETACHED_MEMORY_INCARNATION_NV 0x95A9
#define GL_DETACHED_TEXTURES_NV 0x95AA
#define GL_DETACHED_BUFFERS_NV 0x95AB
#define GL_MAX_DETACHED_TEXTURES_NV 0x95AC
#define GL_MAX_DETACHED_BUFFERS_NV 0x95AD
#define GL_NV_mesh_shader 1
#define GL_MESH_SHADER_NV 0x9559
#define GL_TASK_SHADER_NV 0x955A
#define GL_MAX_MESH_UNIFORM_BLOCKS_NV 0x8E60
#define GL_MAX_MESH_TEXTURE_IMAGE_UNITS_NV 0x8E61
#define GL_MAX_MESH_IMAGE_UNIFORMS_NV 0x8E62
#define GL_MAX_MESH_UNIFORM_COMPONENTS_NV 0x8E63
#define GL_MAX_MESH_ATOMIC_COUNTER_BUFFERS_NV 0x8E64
#define GL_MAX_MESH_ATOMIC_COUNTERS_NV 0x8E65
#define GL_MAX_MESH_SHADER_STORAGE_BLOCKS_NV 0x8E66
#define GL_MAX_COMBINED_MESH_UNIFORM_COMPONENTS_NV 0x8E67
#define GL_MAX_TASK_UNIFORM_BLOCKS_NV 0x8E68
#define GL_MAX_TASK_TEXTURE_IMAGE_UNITS_NV 0x8E69
#define GL_MAX_TASK_IMAGE_UNIFORMS_NV 0x8E6A
#define GL_MAX_TASK_UNIFORM_COMPONENTS_NV 0x8E6B
#define GL_MAX_TASK_ATOMIC_COUNTER_BUFFERS_NV 0x8E6C
#define GL_MAX_TASK_ATOMIC_COUNTERS_NV 0x8E6D
#define GL_MAX_TASK_SHADER_STORAGE_BLOCKS_NV 0x8E6E
#define GL_MAX_COMBINED_TASK_UNIFORM_COMPONENTS_NV 0x8E6F
#define GL_MAX_MESH_WORK_GROUP_INVOCATIONS_NV 0x95A2
#define GL_MAX_TASK_WORK_GROUP_INVOCATIONS_NV 0x95A3
#define GL_MAX_MESH_TOTAL_MEMORY_SIZE_NV 0x9536
#define GL_MAX_TASK_TOTAL_MEMORY_SIZE_NV 0x9537
#define GL_MAX_MESH_OUTPUT_VERTICES_NV 0x9538
#define GL_MAX_MESH_OUTPUT_PRIMITIVES_NV 0x9539
#define GL_MAX_TASK_OUTPUT_COUNT_NV 0x953A
#define GL_MAX_DRAW_MESH_TASKS_COUNT_NV 0x953D
#define GL_MAX_MESH_VIEWS_NV 0x9557
#define GL_MESH_OUTPUT_PER_VERTEX_GRANULARITY_NV 0x92DF
#define GL_MESH_OUTPUT_PER_PRIMITIVE_GRANULARITY_NV 0x9543
#define GL_MAX_MESH_WORK_GROUP_SIZE_NV 0x953B
#define GL_MAX_TASK_WORK_GROUP_SIZE_NV 0x953C
#define GL_MESH_WORK_GROUP_SIZE_NV 0x953E
#define GL_TASK_WORK_GROUP_SIZE_NV 0x953F
#define GL_MESH_VERTICES_OUT_NV 0x9579
#define GL_MESH_PRIMITIVES_OUT_NV 0x957A
#define GL_MESH_OUTPUT_TYPE_NV 0x957B
#define GL_UNIFORM_BLOCK_REFERENCED_BY_MESH_SHADER_NV 0x959C
#define GL_UNIFORM_BLOCK_REFERENCED_BY_TASK_SHADER_NV 0x959D
#define GL_REFERENCED_BY_MESH_SHADER_NV 0x95A0
#define GL_REFERENCED_BY_TASK_SHADER_NV 0x95A1
#define GL_MESH_SHADER_BIT_NV 0x00000040
#define GL_TASK_SHADER_BIT_NV 0x00000080
#define GL_MESH_SUBROUTINE_NV 0x957C
#define GL_TASK_SUBROUTINE_NV 0x957D
#define GL_MESH_SUBROUTINE_UNIFORM_NV 0x957E
#define GL_TASK_SUBROUTINE_UNIFORM_NV 0x957F
#define GL_ATOMIC_COUNTER_BUFFER_REFERENCED_BY_MESH_SHADER_NV 0x959E
#define GL_ATOMIC_COUNTER_BUFFER_REFERENCED_BY_TASK_SHADER_NV 0x959F
#define GL_NV_non_square_matrices 1
#define GL_FLOAT_MAT2x3_NV 0x8B65
#define GL_FLOAT_MAT2x4_NV 0x8B66
#define GL_FLOAT_MAT3x2_NV 0x8B67
#define GL_FLOAT_MAT3x4_NV 0x8B68
#define GL_FLOAT_MAT4x2_NV 0x8B69
#define GL_FLOAT_MAT4x3_NV 0x8B6A
#define GL_NV_path_rendering 1
#define GL_PATH_FORMAT_SVG_NV 0x9070
#define GL_PATH_FORMAT_PS_NV 0x9071
#define GL_STANDARD_FONT_NAME_NV 0x9072
#define GL_SYSTEM_FONT_NAME_NV 0x9073
#define GL_FILE_NAME_NV 0x9074
#define GL_PATH_STROKE_WIDTH_NV 0x9075
#define GL_PATH_END_CAPS_NV 0x9076
#define GL_PATH_INITIAL_END_CAP_NV 0x9077
#define GL_PATH_TERMINAL_END_CAP_NV 0x9078
#define GL_PATH_JOIN_STYLE_NV 0x9079
#define GL_PATH_MITER_LIMIT_NV 0x907A
#define GL_PATH_DASH_CAPS_NV 0x907B
#define GL_PATH_INITIAL_DASH_CAP_NV 0x907C
#define GL_PATH_TERMINAL_DASH_CAP_NV 0x907D
#define GL_PATH_DASH_OFFSET_NV 0x907E
#define GL_PATH_CLIENT_LENGTH_NV 0x907F
#define GL_PATH_FILL_MODE_NV 0x9080
#define GL_PATH_FILL_MASK_NV 0x9081
#define GL_PATH_FILL_COVER_MODE_NV 0x9082
#define GL_PATH_STROKE_COVER_MODE_NV 0x9083
#define GL_PATH_STROKE_MASK_NV 0x9084
#define GL_COUNT_UP_NV 0x9088
#define GL_COUNT_DOWN_NV 0x9089
#define GL_PATH_OBJECT_BOUNDING_BOX_NV 0x908A
#define GL_CONVEX_HULL_NV 0x908B
#define GL_BOUNDING_BOX_NV 0x908D
#define GL_TRANSLATE_X_NV 0x908E
#define GL_TRANSLATE_Y_NV 0x908F
#define GL_TRANSLATE_2D_NV 0x9090
#define GL_TRANSLATE_3D_NV 0x9091
#define GL_AFFINE_2D_NV 0x9092
#define GL_AFFINE_3D_NV 0x9094
#define GL_TRANSPOSE_AFFINE_2D_NV 0x9096
#define GL_TRANSPOSE_AFFINE_3D_NV 0x9098
#define GL_UTF8_NV 0x909A
#define GL_UTF16_NV 0x909B
#define GL_BOUNDING_BOX_OF_BOUNDING_BOXES_NV 0x909C
#define GL_PATH_COMMAND_COUNT_NV 0x909D
#define GL_PATH_COORD_COUNT_NV 0x909E
#define GL_PATH_DASH_ARRAY_COUNT_NV 0x909F
#define GL_PATH_COMPUTED_LENGTH_NV 0x90A0
#define GL_PATH_FILL_BOUNDING_BOX_NV 0x90A1
#define GL_PATH_STROKE_BOUNDING_BOX_NV 0x90A2
#define GL_SQUARE_NV 0x90A3
#define GL_ROUND_NV 0x90A4
#define GL_TRIANGULAR_NV 0x90A5
#define GL_BEVEL_NV 0x90A6
#define GL_MITER_REVERT_NV 0x90A7
#define GL_MITER_TRUNCATE_NV 0x90A8
#define GL_SKIP_MISSING_GLYPH_NV 0x90A9
#define GL_USE_MISSING_GLYPH_NV 0x90AA
#define GL_PATH_ERROR_POSITION_NV 0x90AB
#define GL_ACCUM_ADJACENT_PAIRS_NV 0x90AD
#define GL_ADJACENT_PAIRS_NV 0x90AE
#define GL_FIRST_TO_REST_NV 0x90AF
#define GL_PATH_GEN_MODE_NV 0x90B0
#define GL_PATH_GEN_COEFF_NV 0x90B1
#define GL_PATH_GEN_COMPONENTS_NV 0x90B3
#define GL_PATH_STENCIL_FUNC_NV 0x90B7
#define GL_PATH_STENCIL_REF_NV 0x90B8
#define GL_PATH_STENCIL_VALUE_MASK_NV 0x90B9
#define GL_PATH_STENCIL_DEPTH_OFFSET_FACTOR_NV 0x90BD
#define GL_PATH_STENCIL_DEPTH_OFFSET_UNITS_NV 0x90BE
#define GL_PATH_COVER_DEPTH_FUNC_NV 0x90BF
#define GL_PATH_DASH_OFFSET_RESET_NV 0x90B4
#define GL_MOVE_TO_RESETS_NV 0x90B5
#define GL_MOVE_TO_CONTINUES_NV 0x90B6
#define GL_CLOSE_PATH_NV 0x00
#define GL_MOVE_TO_NV 0x02
#define GL_RELATIVE_MOVE_TO_NV 0x03
#define GL_LINE_TO_NV 0x04
#define GL_RELATIVE_LINE_TO_NV 0x05
#define GL_HORIZONTAL_LINE_TO_NV 0x06
#define GL_RELATIVE_HORIZONTAL_LINE_TO_NV 0x07
#define GL_VERTICAL_LINE_TO_NV 0x08
#define GL_RELATIVE_VERTICAL_LINE_TO_NV 0x09
#define GL_QUADRATIC_CURVE_TO_NV 0x0A
#define GL_RELATIVE_QUADRATIC_CURVE_TO_NV 0x0B
#define GL_CUBIC_CURVE_TO_NV 0x0C
#define GL_RELATIVE_CUBIC_CURVE_TO_NV 0x0D
#define GL_SMOOTH_QUADRATIC_CURVE_TO_NV 0x0E
#define GL_RELATIVE_SMOOTH_QUADRATIC_CURVE_TO_NV 0x0F
#define GL_SMOOTH_CUBIC_CURVE_TO_NV 0x10
#define GL_RELATIVE_SMOOTH_CUBIC_CURVE_TO_NV 0x11
#define GL_SMALL_CCW_ARC_TO_NV 0x12
#define GL_RELATIVE_SMALL_CCW_ARC_TO_NV 0x13
#define GL_SMALL_CW_ARC_TO_NV 0x14
#define GL_RELATIVE_SMALL_CW_ARC_TO_NV 0x15
#define GL_LARGE_CCW_ARC_TO_NV 0x16
#define GL_RELATIVE_LARGE_CCW_ARC_TO_NV 0x17
#define GL_LARGE_CW_ARC_TO_NV 0x18
#define GL_RELATIVE_LARGE_CW_ARC_TO_NV 0x19
#define GL_RESTART_PATH_NV 0xF0
#define GL_DUP_FIRST_CUBIC_CURVE_TO_NV 0xF2
#define GL_DUP_LAST_CUBIC_CURVE_TO_NV 0xF4
#define GL_RECT_NV 0xF6
#define GL_CIRCULAR_CCW_ARC_TO_NV 0xF8
#define GL_CIRCULAR_CW_ARC_TO_NV 0xFA
#define GL_CIRCULAR_TANGENT_ARC_TO_NV 0xFC
#define GL_ARC_TO_NV 0xFE
#define GL_RELATIVE_ARC_TO_NV 0xFF
#define GL_BOLD_BIT_NV 0x01
#define GL_ITALIC_BIT_NV 0x02
#define GL_GLYPH_WIDTH_BIT_NV 0x01
#define GL_GLYPH_HEIGHT_BIT_NV 0x02
#define GL_GLYPH_HORIZONTAL_BEARING_X_BIT_NV 0x04
#define GL_GLYPH_HORIZONTAL_BEARING_Y_BIT_NV 0x08
#define GL_GLYPH_HORIZONTAL_BEARING_ADVANCE_BIT_NV 0x10
#define GL_GLYPH_VERTICAL_BEARING_X_BIT_NV 0x20
#define GL_GLYPH_VERTICAL_BEARING_Y_BIT_NV 0x40
#define GL_GLYPH_VERTICAL_BEARING_ADVANCE_BIT_NV 0x80
#define GL_GLYPH_HAS_KERNING_BIT_NV 0x100
#define GL_FONT_X_MIN_BOUNDS_BIT_NV 0x00010000
#define GL_FONT_Y_MIN_BOUNDS_BIT_NV 0x00020000
#define GL_FONT_X_MAX_BOUNDS_BIT_NV 0x00040000
#define GL_FONT_Y_MAX_BOUNDS_BIT_NV 0x00080000
#define GL_FONT_UNITS_PER_EM_BIT_NV 0x00100000
#define GL_FONT_ASCENDER_BIT_NV 0x00200000
#define GL_FONT_DESCENDER_BIT_NV 0x00400000
#define GL_FONT_HEIGHT_BIT_NV 0x00800000
#define GL_FONT_MAX_ADVANCE_WIDTH_BIT_NV 0x01000000
#define GL_FONT_MAX_ADVANCE_HEIGHT_BIT_NV 0x02000000
#define GL_FONT_UNDERLINE_POSITION_BIT_NV 0x04000000
#define GL_FONT_UNDERLINE_THICKNESS_BIT_NV 0x08000000
#define GL_FONT_HAS_KERNING_BIT_NV 0x10000000
#define GL_ROUNDED_RECT_NV 0xE8
#define GL_RELATIVE_ROUNDED_RECT_NV 0xE9
#define GL_ROUNDED_RECT2_NV 0xEA
#define GL_RELATIVE_ROUNDED_RECT2_NV 0xEB
#define GL_ROUNDED_RECT4_NV 0xEC
#define GL_RELATIVE_ROUNDED_RECT4_NV 0xED
#define GL_ROUNDED_RECT8_NV 0xEE
#define GL_RELATIVE_ROUNDED_RECT8_NV 0xEF
#define GL_RELATIVE_RECT_NV 0xF7
#define GL_FONT_GLYPHS_AVAILABLE_NV 0x9368
#define GL_FONT_TARGET_UNAVAILABLE_NV 0x9369
#define GL_FONT_UNAVAILABLE_NV 0x936A
#define GL_FONT_UNINTELLIGIBLE_NV 0x936B
#define GL_CONIC_CURVE_TO_NV 0x1A
#define GL_RELATIVE_CONIC_CURVE_TO_NV 0x1B
#define GL_FONT_NUM_GLYPH_INDICES_BIT_NV 0x20000000
#define GL_STANDARD_FONT_FORMAT_NV 0x936C
#define GL_PATH_PROJECTION_NV 0x1701
#define GL_PATH_MODELVIEW_NV 0x1700
#define GL_PATH_MODELVIEW_STACK_DEPTH_NV 0x0BA3
#define GL_PATH_MODELVIEW_MATRIX_NV 0x0BA6
#define GL_PATH_MAX_MODELVIEW_STACK_DEPTH_NV 0x0D36
#define GL_PATH_TRANSPOSE_MODELVIEW_MATRIX_NV 0x84E3
#define GL_PATH_PROJECTION_STACK_DEPTH_NV 0x0BA4
#define GL_PATH_PROJECTION_MATRIX_NV 0x0BA7
#define GL_PATH_MAX_PROJECTION_STACK_DEPTH_NV 0x0D38
#define GL_PATH_TRANSPOSE_PROJECTION_MATRIX_NV 0x84E4
#define GL_FRAGMENT_INPUT_NV 0x936D
#define GL_NV_path_rendering_shared_edge 1
#define GL_SHARED_EDGE_NV 0xC0
#define GL_NV_pixel_buffer_object 1
#define GL_PIXEL_PACK_BUFFER_NV 0x88EB
#define GL_PIXEL_UNPACK_BUFFER_NV 0x88EC
#define GL_PIXEL_PACK_BUFFER_BINDING_NV 0x88ED
#define GL_PIXEL_UNPACK_BUFFER_BINDING_NV 0x88EF
#define GL_NV_polygon_mode 1
#define GL_POLYGON_MODE_NV 0x0B40
#define GL_POLYGON_OFFSET_POINT_NV 0x2A01
#define GL_POLYGON_OFFSET_LINE_NV 0x2A02
#define GL_POINT_NV 0x1B00
#define GL_LINE_NV 0x1B01
#define GL_FILL_NV 0x1B02
#define GL_NV_read_buffer 1
#define GL_READ_BUFFER_NV 0x0C02
#define GL_NV_read_buffer_front 1
#define GL_NV_read_depth 1
#define GL_NV_read_depth_stencil 1
#define GL_NV_read_stencil 1
#define GL_NV_representative_fragment_test 1
#define GL_REPRESENTATIVE_FRAGMENT_TEST_NV 0x937F
#define GL_NV_sRGB_formats 1
#define GL_SLUMINANCE_NV 0x8C46
#define GL_SLUMINANCE_ALPHA_NV 0x8C44
#define GL_SRGB8_NV 0x8C41
#define GL_SLUMINANCE8_NV 0x8C47
#define GL_SLUMINANCE8_ALPHA8_NV 0x8C45
#define GL_COMPRESSED_SRGB_S3TC_DXT1_NV 0x8C4C
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT1_NV 0x8C4D
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT3_NV 0x8C4E
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT5_NV 0x8C4F
#define GL_ETC1_SRGB8_NV 0x88EE
#define GL_NV_sample_locations 1
#define GL_SAMPLE_LOCATION_SUBPIXEL_BITS_NV 0x933D
#define GL_SAMPLE_LOCATION_PIXEL_GRID_WIDTH_NV 0x933E
#define GL_SAMPLE_LOCATION_PIXEL_GRID_HEIGHT_NV 0x933F
#define GL_PROGRAMMABLE_SAMPLE_LOCATION_TABLE_SIZE_NV 0x9340
#define GL_SAMPLE_LOCATION_NV 0x8E50
#define GL_PROGRAMMABLE_SAMPLE_LOCATION_NV 0x9341
#define GL_FRAMEBUFFER_PROGRAMMABLE_SAMPLE_LOCATIONS_NV 0x9342
#define GL_FRAMEBUFFER_SAMPLE_LOCATION_PIXEL_GRID_NV 0x9343
#define GL_NV_sample_mask_override_coverage 1
#define GL_NV_scissor_exclusive 1
#define GL_SCISSOR_TEST_EXCLUSIVE_NV 0x9555
#define GL_SCISSOR_BOX_EXCLUSIVE_NV 0x9556
#define GL_NV_shader_atomic_fp16_vector 1
#define GL_NV_shader_noperspective_interpolation 1
#define GL_NV_shader_subgroup_partitioned 1
#define GL_SUBGROUP_FEATURE_PARTITIONED_BIT_NV 0x00000100
#define GL_NV_shader_texture_footprint 1
#define GL_NV_shading_rate_image 1
#define GL_SHADING_RATE_IMAGE_NV 0x9563
#define GL_SHADING_RATE_NO_INVOCATIONS_NV 0x9564
#define GL_SHADING_RATE_1_INVOCATION_PER_PIXEL_NV 0x9565
#define GL_SHADING_RATE_1_INVOCATION_PER_1X2_PIXELS_NV 0x9566
#define GL_SHADING_RATE_1_INVOCATION_PER_2X1_PIXELS_NV 0x9567
#define GL_SHADING_RATE_1_INVOCATION_PER_2X2_PIXELS_NV 0x9568
#define GL_SHADING_RATE_1_INVOCATION_PER_2X4_PIXELS_NV 0x9569
#define GL_SHADING_RATE_1_INVOCATION_PER_4X2_PIXELS_NV 0x956A
#define GL_SHADING_RATE_1_INVOCATION_PER_4X4_PIXELS_NV 0x956B
#define GL_SHADING_RATE_2_INVOCATIONS_PER_PIXEL_NV 0x956C
#define GL_SHADING_RATE_4_INVOCATIONS_PER_PIXEL_NV 0x956D
#define GL_SHADING_RATE_8_INVOCATIONS_PER_PIXEL_NV 0x956E
#define GL_SHADING_RATE_16_INVOCATIONS_PER_PIXEL_NV 0x956F
#define GL_SHADING_RATE_IMAGE_BINDING_NV 0x955B
#define GL_SHADING_RATE_IMAGE_TEXEL_WIDTH_NV 0x955C
#define GL_SHADING_RATE_IMAGE_TEXEL_HEIGHT_NV 0x955D
#define GL_SHADING_RATE_IMAGE_PALETTE_SIZE_NV 0x955E
#define GL_MAX_COARSE_FRAGMENT_SAMPLES_NV 0x955F
#define GL_SHADING_RATE_SAMPLE_ORDER_DEFAULT_NV 0x95AE
#define GL_SHADING_RATE_SAMPLE_ORDER_PIXEL_MAJOR_NV 0x95AF
#define GL_SHADING_RATE_SAMPLE_ORDER_SAMPLE_MAJOR_NV 0x95B0
#define GL_NV_shadow_samplers_array 1
#define GL_SAMPLER_2D_ARRAY_SHADOW_NV 0x8DC4
#define GL_NV_shadow_samplers_cube 1
#define GL_SAMPLER_CUBE_SHADOW_NV 0x8DC5
#define GL_NV_stereo_view_rendering 1
#define GL_NV_texture_border_clamp 1
#define GL_TEXTURE_BORDER_COLOR_NV 0x1004
#define GL_CLAMP_TO_BORDER_NV 0x812D
#define GL_NV_texture_compression_s3tc_update 1
#define GL_NV_texture_npot_2D_mipmap 1
#define GL_NV_viewport_array 1
#define GL_MAX_VIEWPORTS_NV 0x825B
#define GL_VIEWPORT_SUBPIXEL_BITS_NV 0x825C
#define GL_VIEWPORT_BOUNDS_RANGE_NV 0x825D
#define GL_VIEWPORT_INDEX_PROVOKING_VERTEX_NV 0x825F
#define GL_NV_viewport_array2 1
#define GL_NV_viewport_swizzle 1
#define GL_VIEWPORT_SWIZZLE_POSITIVE_X_NV 0x9350
#define GL_VIEWPORT_SWIZZLE_NEGATIVE_X_NV 0x9351
#define GL_VIEWPORT_SWIZZLE_POSITIVE_Y_NV 0x9352
#define GL_VIEWPORT_SWIZZLE_NEGATIVE_Y_NV 0x9353
#define GL_VIEWPORT_SWIZZLE_POSITIVE_Z_NV 0x9354
#define GL_VIEWPORT_SWIZZLE_NEGATIVE_Z_NV 0x9355
#define GL_VIEWPORT_SWIZZLE_POSITIVE_W_NV 0x9356
#define GL_VIEWPORT_SWIZZLE_NEGATIVE_W_NV 0x9357
#define GL_VIEWPORT_SWIZZLE_X_NV 0x9358
#define GL_VIEWPORT_SWIZZLE_Y_NV 0x9359
#define GL_VIEWPORT_SWIZZLE_Z_NV 0x935A
#define GL_VIEWPORT_SWIZZLE_W_NV 0x935B
#define GL_OVR_multiview 1
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR 0x9630
#define GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR 0x9632
#define GL_MAX_VIEWS_OVR 0x9631
#define GL_FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR 0x9633
#define GL_OVR_multiview2 1
#define GL_OVR_multiview_multisampled_render_to_texture 1
#define GL_QCOM_YUV_texture_gather 1
#define GL_QCOM_alpha_test 1
#define GL_ALPHA_TEST_QCOM 0x0BC0
#define GL_ALPHA_TEST_FUNC_QCOM 0x0BC1
#define GL_ALPHA_TEST_REF_QCOM 0x0BC2
#define GL_QCOM_binning_control 1
#define GL_BINNING_CONTROL_HINT_QCOM 0x8FB0
#define GL_CPU_OPTIMIZED_QCOM 0x8FB1
#define GL_GPU_OPTIMIZED_QCOM 0x8FB2
#define GL_RENDER_DIRECT_TO_FRAMEBUFFER_QCOM 0x8FB3
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
#define GL_QCOM_framebuffer_foveated 1
#define GL_FOVEATION_ENABLE_BIT_QCOM 0x00000001
#define GL_FOVEATION_SCALED_BIN_METHOD_BIT_QCOM 0x00000002
#define GL_QCOM_motion_estimation 1
#define GL_MOTION_ESTIMATION_SEARCH_BLOCK_X_QCOM 0x8C90
#define GL_MOTION_ESTIMATION_SEARCH_BLOCK_Y_QCOM 0x8C91
#define GL_QCOM_perfmon_global_mode 1
#define GL_PERFMON_GLOBAL_MODE_QCOM 0x8FA0
#define GL_QCOM_shader_framebuffer_fetch_noncoherent 1
#define GL_FRAMEBUFFER_FETCH_NONCOHERENT_QCOM 0x96A2
#define GL_QCOM_shader_framebuffer_fetch_rate 1
#define GL_QCOM_shading_rate 1
#define GL_SHADING_RATE_QCOM 0x96A4
#define GL_SHADING_RATE_PRESERVE_ASPECT_RATIO_QCOM 0x96A5
#define GL_SHADING_RATE_1X1_PIXELS_QCOM 0x96A6
#define GL_SHADING_RATE_1X2_PIXELS_QCOM 0x96A7
#define GL_SHADING_RATE_2X1_PIXELS_QCOM 0x96A8
#define GL_SHADING_RATE_2X2_PIXELS_QCOM 0x96A9
#define GL_SHADING_RATE_4X2_PIXELS_QCOM 0x96AC
#define GL_SHADING_RATE_4X4_PIXELS_QCOM 0x96AE
#define GL_QCOM_texture_foveated 1
#define GL_TEXTURE_FOVEATED_FEATURE_BITS_QCOM 0x8BFB
#define GL_TEXTURE_FOVEATED_MIN_PIXEL_DENSITY_QCOM 0x8BFC
#define GL_TEXTURE_FOVEATED_FEATURE_QUERY_QCOM 0x8BFD
#define GL_TEXTURE_FOVEATED_NUM_FOCAL_POINTS_QUERY_QCOM 0x8BFE
#define GL_FRAMEBUFFER_INCOMPLETE_FOVEATION_QCOM 0x8BFF
#define GL_QCOM_texture_foveated_subsampled_layout 1
#define GL_FOVEATION_SUBSAMPLED_LAYOUT_METHOD_BIT_QCOM 0x00000004
#define GL_MAX_SHADER_SUBSAMPLED_IMAGE_UNITS_QCOM 0x8FA1
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
#define GL_VIV_shader_binary 1
#define GL_SHADER_BINARY_VIV 0x8FC4
