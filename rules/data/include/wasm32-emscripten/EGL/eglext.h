// <EGL/eglext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <EGL/eglplatform.h>
#include <EGL/egl.h>
typedef void *EGLSyncKHR;
typedef intptr_t EGLAttribKHR;
typedef EGLSyncKHR (*PFNEGLCREATESYNC64KHRPROC)(EGLDisplay, EGLenum, const EGLAttribKHR *);
typedef void *EGLLabelKHR;
typedef void *EGLObjectKHR;
typedef void (*EGLDEBUGPROCKHR)(EGLenum, const char *, EGLint, EGLLabelKHR, EGLLabelKHR, const char *);
typedef EGLint (*PFNEGLDEBUGMESSAGECONTROLKHRPROC)(EGLDEBUGPROCKHR, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLQUERYDEBUGKHRPROC)(EGLint, EGLAttrib *);
typedef EGLint (*PFNEGLLABELOBJECTKHRPROC)(EGLDisplay, EGLenum, EGLObjectKHR, EGLLabelKHR);
typedef EGLBoolean (*PFNEGLQUERYDISPLAYATTRIBKHRPROC)(EGLDisplay, EGLint, EGLAttrib *);
typedef khronos_utime_nanoseconds_t EGLTimeKHR;
typedef EGLSyncKHR (*PFNEGLCREATESYNCKHRPROC)(EGLDisplay, EGLenum, const EGLint *);
typedef EGLBoolean (*PFNEGLDESTROYSYNCKHRPROC)(EGLDisplay, EGLSyncKHR);
typedef EGLint (*PFNEGLCLIENTWAITSYNCKHRPROC)(EGLDisplay, EGLSyncKHR, EGLint, EGLTimeKHR);
typedef EGLBoolean (*PFNEGLGETSYNCATTRIBKHRPROC)(EGLDisplay, EGLSyncKHR, EGLint, EGLint *);
typedef void *EGLImageKHR;
typedef EGLImageKHR (*PFNEGLCREATEIMAGEKHRPROC)(EGLDisplay, EGLContext, EGLenum, EGLClientBuffer, const EGLint *);
typedef EGLBoolean (*PFNEGLDESTROYIMAGEKHRPROC)(EGLDisplay, EGLImageKHR);
typedef EGLBoolean (*PFNEGLLOCKSURFACEKHRPROC)(EGLDisplay, EGLSurface, const EGLint *);
typedef EGLBoolean (*PFNEGLUNLOCKSURFACEKHRPROC)(EGLDisplay, EGLSurface);
typedef EGLBoolean (*PFNEGLQUERYSURFACE64KHRPROC)(EGLDisplay, EGLSurface, EGLint, EGLAttribKHR *);
typedef EGLBoolean (*PFNEGLSETDAMAGEREGIONKHRPROC)(EGLDisplay, EGLSurface, EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLSIGNALSYNCKHRPROC)(EGLDisplay, EGLSyncKHR, EGLenum);
typedef void *EGLStreamKHR;
typedef khronos_uint64_t EGLuint64KHR;
typedef EGLStreamKHR (*PFNEGLCREATESTREAMKHRPROC)(EGLDisplay, const EGLint *);
typedef EGLBoolean (*PFNEGLDESTROYSTREAMKHRPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLBoolean (*PFNEGLSTREAMATTRIBKHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLint);
typedef EGLBoolean (*PFNEGLQUERYSTREAMKHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLint *);
typedef EGLBoolean (*PFNEGLQUERYSTREAMU64KHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLuint64KHR *);
typedef EGLStreamKHR (*PFNEGLCREATESTREAMATTRIBKHRPROC)(EGLDisplay, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLSETSTREAMATTRIBKHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLAttrib);
typedef EGLBoolean (*PFNEGLQUERYSTREAMATTRIBKHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLAttrib *);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERACQUIREATTRIBKHRPROC)(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERRELEASEATTRIBKHRPROC)(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERGLTEXTUREEXTERNALKHRPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERACQUIREKHRPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERRELEASEKHRPROC)(EGLDisplay, EGLStreamKHR);
typedef int EGLNativeFileDescriptorKHR;
typedef EGLNativeFileDescriptorKHR (*PFNEGLGETSTREAMFILEDESCRIPTORKHRPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLStreamKHR (*PFNEGLCREATESTREAMFROMFILEDESCRIPTORKHRPROC)(EGLDisplay, EGLNativeFileDescriptorKHR);
typedef EGLBoolean (*PFNEGLQUERYSTREAMTIMEKHRPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLTimeKHR *);
typedef EGLSurface (*PFNEGLCREATESTREAMPRODUCERSURFACEKHRPROC)(EGLDisplay, EGLConfig, EGLStreamKHR, const EGLint *);
typedef EGLBoolean (*PFNEGLSWAPBUFFERSWITHDAMAGEKHRPROC)(EGLDisplay, EGLSurface, const EGLint *, EGLint);
typedef EGLint (*PFNEGLWAITSYNCKHRPROC)(EGLDisplay, EGLSyncKHR, EGLint);
typedef khronos_ssize_t EGLsizeiANDROID;
typedef void (*EGLSetBlobFuncANDROID)(const void *, EGLsizeiANDROID, const void *, EGLsizeiANDROID);
typedef EGLsizeiANDROID (*EGLGetBlobFuncANDROID)(const void *, EGLsizeiANDROID, void *, EGLsizeiANDROID);
typedef void (*PFNEGLSETBLOBCACHEFUNCSANDROIDPROC)(EGLDisplay, EGLSetBlobFuncANDROID, EGLGetBlobFuncANDROID);
typedef EGLClientBuffer (*PFNEGLCREATENATIVECLIENTBUFFERANDROIDPROC)(const EGLint *);
typedef khronos_stime_nanoseconds_t EGLnsecsANDROID;
typedef EGLBoolean (*PFNEGLGETCOMPOSITORTIMINGSUPPORTEDANDROIDPROC)(EGLDisplay, EGLSurface, EGLint);
typedef EGLBoolean (*PFNEGLGETCOMPOSITORTIMINGANDROIDPROC)(EGLDisplay, EGLSurface, EGLint, const EGLint *, EGLnsecsANDROID *);
typedef EGLBoolean (*PFNEGLGETNEXTFRAMEIDANDROIDPROC)(EGLDisplay, EGLSurface, EGLuint64KHR *);
typedef EGLBoolean (*PFNEGLGETFRAMETIMESTAMPSUPPORTEDANDROIDPROC)(EGLDisplay, EGLSurface, EGLint);
typedef EGLBoolean (*PFNEGLGETFRAMETIMESTAMPSANDROIDPROC)(EGLDisplay, EGLSurface, EGLuint64KHR, EGLint, const EGLint *, EGLnsecsANDROID *);
struct AHardwareBuffer;
typedef EGLClientBuffer (*PFNEGLGETNATIVECLIENTBUFFERANDROIDPROC)(const struct AHardwareBuffer *);
typedef EGLint (*PFNEGLDUPNATIVEFENCEFDANDROIDPROC)(EGLDisplay, EGLSyncKHR);
typedef EGLBoolean (*PFNEGLPRESENTATIONTIMEANDROIDPROC)(EGLDisplay, EGLSurface, EGLnsecsANDROID);
typedef EGLBoolean (*PFNEGLQUERYSURFACEPOINTERANGLEPROC)(EGLDisplay, EGLSurface, EGLint, void **);
typedef EGLBoolean (*PFNEGLCLIENTSIGNALSYNCEXTPROC)(EGLDisplay, EGLSync, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLCOMPOSITORSETCONTEXTLISTEXTPROC)(const EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORSETCONTEXTATTRIBUTESEXTPROC)(EGLint, const EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORSETWINDOWLISTEXTPROC)(EGLint, const EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORSETWINDOWATTRIBUTESEXTPROC)(EGLint, const EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORBINDTEXWINDOWEXTPROC)(EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORSETSIZEEXTPROC)(EGLint, EGLint, EGLint);
typedef EGLBoolean (*PFNEGLCOMPOSITORSWAPPOLICYEXTPROC)(EGLint, EGLint);
typedef void *EGLDeviceEXT;
typedef EGLBoolean (*PFNEGLQUERYDEVICEATTRIBEXTPROC)(EGLDeviceEXT, EGLint, EGLAttrib *);
typedef const char *(*PFNEGLQUERYDEVICESTRINGEXTPROC)(EGLDeviceEXT, EGLint);
typedef EGLBoolean (*PFNEGLQUERYDEVICESEXTPROC)(EGLint, EGLDeviceEXT *, EGLint *);
typedef EGLBoolean (*PFNEGLQUERYDISPLAYATTRIBEXTPROC)(EGLDisplay, EGLint, EGLAttrib *);
typedef EGLBoolean (*PFNEGLQUERYDMABUFFORMATSEXTPROC)(EGLDisplay, EGLint, EGLint *, EGLint *);
typedef EGLBoolean (*PFNEGLQUERYDMABUFMODIFIERSEXTPROC)(EGLDisplay, EGLint, EGLint, EGLuint64KHR *, EGLBoolean *, EGLint *);
typedef void *EGLOutputLayerEXT;
typedef void *EGLOutputPortEXT;
typedef EGLBoolean (*PFNEGLGETOUTPUTLAYERSEXTPROC)(EGLDisplay, const EGLAttrib *, EGLOutputLayerEXT *, EGLint, EGLint *);
typedef EGLBoolean (*PFNEGLGETOUTPUTPORTSEXTPROC)(EGLDisplay, const EGLAttrib *, EGLOutputPortEXT *, EGLint, EGLint *);
typedef EGLBoolean (*PFNEGLOUTPUTLAYERATTRIBEXTPROC)(EGLDisplay, EGLOutputLayerEXT, EGLint, EGLAttrib);
typedef EGLBoolean (*PFNEGLQUERYOUTPUTLAYERATTRIBEXTPROC)(EGLDisplay, EGLOutputLayerEXT, EGLint, EGLAttrib *);
typedef const char *(*PFNEGLQUERYOUTPUTLAYERSTRINGEXTPROC)(EGLDisplay, EGLOutputLayerEXT, EGLint);
typedef EGLBoolean (*PFNEGLOUTPUTPORTATTRIBEXTPROC)(EGLDisplay, EGLOutputPortEXT, EGLint, EGLAttrib);
typedef EGLBoolean (*PFNEGLQUERYOUTPUTPORTATTRIBEXTPROC)(EGLDisplay, EGLOutputPortEXT, EGLint, EGLAttrib *);
typedef const char *(*PFNEGLQUERYOUTPUTPORTSTRINGEXTPROC)(EGLDisplay, EGLOutputPortEXT, EGLint);
typedef EGLDisplay (*PFNEGLGETPLATFORMDISPLAYEXTPROC)(EGLenum, void *, const EGLint *);
typedef EGLSurface (*PFNEGLCREATEPLATFORMWINDOWSURFACEEXTPROC)(EGLDisplay, EGLConfig, void *, const EGLint *);
typedef EGLSurface (*PFNEGLCREATEPLATFORMPIXMAPSURFACEEXTPROC)(EGLDisplay, EGLConfig, void *, const EGLint *);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMEROUTPUTEXTPROC)(EGLDisplay, EGLStreamKHR, EGLOutputLayerEXT);
typedef EGLBoolean (*PFNEGLSWAPBUFFERSWITHDAMAGEEXTPROC)(EGLDisplay, EGLSurface, const EGLint *, EGLint);
typedef EGLBoolean (*PFNEGLUNSIGNALSYNCEXTPROC)(EGLDisplay, EGLSync, const EGLAttrib *);
struct EGLClientPixmapHI { void *pData; EGLint iWidth; EGLint iHeight; EGLint iStride; };
typedef EGLSurface (*PFNEGLCREATEPIXMAPSURFACEHIPROC)(EGLDisplay, EGLConfig, struct EGLClientPixmapHI *);
typedef EGLImageKHR (*PFNEGLCREATEDRMIMAGEMESAPROC)(EGLDisplay, const EGLint *);
typedef EGLBoolean (*PFNEGLEXPORTDRMIMAGEMESAPROC)(EGLDisplay, EGLImageKHR, EGLint *, EGLint *, EGLint *);
typedef EGLBoolean (*PFNEGLEXPORTDMABUFIMAGEQUERYMESAPROC)(EGLDisplay, EGLImageKHR, int *, int *, EGLuint64KHR *);
typedef EGLBoolean (*PFNEGLEXPORTDMABUFIMAGEMESAPROC)(EGLDisplay, EGLImageKHR, int *, EGLint *, EGLint *);
typedef char *(*PFNEGLGETDISPLAYDRIVERCONFIGPROC)(EGLDisplay);
typedef const char *(*PFNEGLGETDISPLAYDRIVERNAMEPROC)(EGLDisplay);
typedef EGLBoolean (*PFNEGLSWAPBUFFERSREGIONNOKPROC)(EGLDisplay, EGLSurface, EGLint, const EGLint *);
typedef EGLBoolean (*PFNEGLSWAPBUFFERSREGION2NOKPROC)(EGLDisplay, EGLSurface, EGLint, const EGLint *);
typedef EGLBoolean (*PFNEGLQUERYNATIVEDISPLAYNVPROC)(EGLDisplay, EGLNativeDisplayType *);
typedef EGLBoolean (*PFNEGLQUERYNATIVEWINDOWNVPROC)(EGLDisplay, EGLSurface, EGLNativeWindowType *);
typedef EGLBoolean (*PFNEGLQUERYNATIVEPIXMAPNVPROC)(EGLDisplay, EGLSurface, EGLNativePixmapType *);
typedef EGLBoolean (*PFNEGLPOSTSUBBUFFERNVPROC)(EGLDisplay, EGLSurface, EGLint, EGLint, EGLint, EGLint);
typedef EGLBoolean (*PFNEGLSTREAMIMAGECONSUMERCONNECTNVPROC)(EGLDisplay, EGLStreamKHR, EGLint, EGLuint64KHR *, EGLAttrib *);
typedef EGLint (*PFNEGLQUERYSTREAMCONSUMEREVENTNVPROC)(EGLDisplay, EGLStreamKHR, EGLTime, EGLenum *, EGLAttrib *);
typedef EGLBoolean (*PFNEGLSTREAMACQUIREIMAGENVPROC)(EGLDisplay, EGLStreamKHR, EGLImage *, EGLSync);
typedef EGLBoolean (*PFNEGLSTREAMRELEASEIMAGENVPROC)(EGLDisplay, EGLStreamKHR, EGLImage, EGLSync);
typedef EGLBoolean (*PFNEGLSTREAMCONSUMERGLTEXTUREEXTERNALATTRIBSNVPROC)(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
typedef EGLBoolean (*PFNEGLSTREAMFLUSHNVPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLBoolean (*PFNEGLQUERYDISPLAYATTRIBNVPROC)(EGLDisplay, EGLint, EGLAttrib *);
typedef EGLBoolean (*PFNEGLSETSTREAMMETADATANVPROC)(EGLDisplay, EGLStreamKHR, EGLint, EGLint, EGLint, const void *);
typedef EGLBoolean (*PFNEGLQUERYSTREAMMETADATANVPROC)(EGLDisplay, EGLStreamKHR, EGLenum, EGLint, EGLint, EGLint, void *);
typedef EGLBoolean (*PFNEGLRESETSTREAMNVPROC)(EGLDisplay, EGLStreamKHR);
typedef EGLSyncKHR (*PFNEGLCREATESTREAMSYNCNVPROC)(EGLDisplay, EGLStreamKHR, EGLenum, const EGLint *);
typedef void *EGLSyncNV;
typedef khronos_utime_nanoseconds_t EGLTimeNV;
typedef EGLSyncNV (*PFNEGLCREATEFENCESYNCNVPROC)(EGLDisplay, EGLenum, const EGLint *);
typedef EGLBoolean (*PFNEGLDESTROYSYNCNVPROC)(EGLSyncNV);
typedef EGLBoolean (*PFNEGLFENCENVPROC)(EGLSyncNV);
typedef EGLint (*PFNEGLCLIENTWAITSYNCNVPROC)(EGLSyncNV, EGLint, EGLTimeNV);
typedef EGLBoolean (*PFNEGLSIGNALSYNCNVPROC)(EGLSyncNV, EGLenum);
typedef EGLBoolean (*PFNEGLGETSYNCATTRIBNVPROC)(EGLSyncNV, EGLint, EGLint *);
typedef khronos_utime_nanoseconds_t EGLuint64NV;
typedef EGLuint64NV (*PFNEGLGETSYSTEMTIMEFREQUENCYNVPROC)(void);
typedef EGLuint64NV (*PFNEGLGETSYSTEMTIMENVPROC)(void);
struct wl_display;
struct wl_resource;
typedef EGLBoolean (*PFNEGLBINDWAYLANDDISPLAYWLPROC)(EGLDisplay, struct wl_display *);
typedef EGLBoolean (*PFNEGLUNBINDWAYLANDDISPLAYWLPROC)(EGLDisplay, struct wl_display *);
typedef EGLBoolean (*PFNEGLQUERYWAYLANDBUFFERWLPROC)(EGLDisplay, struct wl_resource *, EGLint, EGLint *);
struct wl_buffer;
typedef struct wl_buffer *(*PFNEGLCREATEWAYLANDBUFFERFROMIMAGEWLPROC)(EGLDisplay, EGLImageKHR);
EGLSyncKHR eglCreateSync64KHR(EGLDisplay, EGLenum, const EGLAttribKHR *);
EGLint eglDebugMessageControlKHR(EGLDEBUGPROCKHR, const EGLAttrib *);
EGLBoolean eglQueryDebugKHR(EGLint, EGLAttrib *);
EGLint eglLabelObjectKHR(EGLDisplay, EGLenum, EGLObjectKHR, EGLLabelKHR);
EGLBoolean eglQueryDisplayAttribKHR(EGLDisplay, EGLint, EGLAttrib *);
EGLSyncKHR eglCreateSyncKHR(EGLDisplay, EGLenum, const EGLint *);
EGLBoolean eglDestroySyncKHR(EGLDisplay, EGLSyncKHR);
EGLint eglClientWaitSyncKHR(EGLDisplay, EGLSyncKHR, EGLint, EGLTimeKHR);
EGLBoolean eglGetSyncAttribKHR(EGLDisplay, EGLSyncKHR, EGLint, EGLint *);
EGLImageKHR eglCreateImageKHR(EGLDisplay, EGLContext, EGLenum, EGLClientBuffer, const EGLint *);
EGLBoolean eglDestroyImageKHR(EGLDisplay, EGLImageKHR);
EGLBoolean eglLockSurfaceKHR(EGLDisplay, EGLSurface, const EGLint *);
EGLBoolean eglUnlockSurfaceKHR(EGLDisplay, EGLSurface);
EGLBoolean eglQuerySurface64KHR(EGLDisplay, EGLSurface, EGLint, EGLAttribKHR *);
EGLBoolean eglSetDamageRegionKHR(EGLDisplay, EGLSurface, EGLint *, EGLint);
EGLBoolean eglSignalSyncKHR(EGLDisplay, EGLSyncKHR, EGLenum);
EGLStreamKHR eglCreateStreamKHR(EGLDisplay, const EGLint *);
EGLBoolean eglDestroyStreamKHR(EGLDisplay, EGLStreamKHR);
EGLBoolean eglStreamAttribKHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLint);
EGLBoolean eglQueryStreamKHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLint *);
EGLBoolean eglQueryStreamu64KHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLuint64KHR *);
EGLStreamKHR eglCreateStreamAttribKHR(EGLDisplay, const EGLAttrib *);
EGLBoolean eglSetStreamAttribKHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLAttrib);
EGLBoolean eglQueryStreamAttribKHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLAttrib *);
EGLBoolean eglStreamConsumerAcquireAttribKHR(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
EGLBoolean eglStreamConsumerReleaseAttribKHR(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
EGLBoolean eglStreamConsumerGLTextureExternalKHR(EGLDisplay, EGLStreamKHR);
EGLBoolean eglStreamConsumerAcquireKHR(EGLDisplay, EGLStreamKHR);
EGLBoolean eglStreamConsumerReleaseKHR(EGLDisplay, EGLStreamKHR);
EGLNativeFileDescriptorKHR eglGetStreamFileDescriptorKHR(EGLDisplay, EGLStreamKHR);
EGLStreamKHR eglCreateStreamFromFileDescriptorKHR(EGLDisplay, EGLNativeFileDescriptorKHR);
EGLBoolean eglQueryStreamTimeKHR(EGLDisplay, EGLStreamKHR, EGLenum, EGLTimeKHR *);
EGLSurface eglCreateStreamProducerSurfaceKHR(EGLDisplay, EGLConfig, EGLStreamKHR, const EGLint *);
EGLBoolean eglSwapBuffersWithDamageKHR(EGLDisplay, EGLSurface, const EGLint *, EGLint);
EGLint eglWaitSyncKHR(EGLDisplay, EGLSyncKHR, EGLint);
void eglSetBlobCacheFuncsANDROID(EGLDisplay, EGLSetBlobFuncANDROID, EGLGetBlobFuncANDROID);
EGLClientBuffer eglCreateNativeClientBufferANDROID(const EGLint *);
EGLBoolean eglGetCompositorTimingSupportedANDROID(EGLDisplay, EGLSurface, EGLint);
EGLBoolean eglGetCompositorTimingANDROID(EGLDisplay, EGLSurface, EGLint, const EGLint *, EGLnsecsANDROID *);
EGLBoolean eglGetNextFrameIdANDROID(EGLDisplay, EGLSurface, EGLuint64KHR *);
EGLBoolean eglGetFrameTimestampSupportedANDROID(EGLDisplay, EGLSurface, EGLint);
EGLBoolean eglGetFrameTimestampsANDROID(EGLDisplay, EGLSurface, EGLuint64KHR, EGLint, const EGLint *, EGLnsecsANDROID *);
EGLClientBuffer eglGetNativeClientBufferANDROID(const struct AHardwareBuffer *);
EGLint eglDupNativeFenceFDANDROID(EGLDisplay, EGLSyncKHR);
EGLBoolean eglPresentationTimeANDROID(EGLDisplay, EGLSurface, EGLnsecsANDROID);
EGLBoolean eglQuerySurfacePointerANGLE(EGLDisplay, EGLSurface, EGLint, void **);
EGLBoolean eglClientSignalSyncEXT(EGLDisplay, EGLSync, const EGLAttrib *);
EGLBoolean eglCompositorSetContextListEXT(const EGLint *, EGLint);
EGLBoolean eglCompositorSetContextAttributesEXT(EGLint, const EGLint *, EGLint);
EGLBoolean eglCompositorSetWindowListEXT(EGLint, const EGLint *, EGLint);
EGLBoolean eglCompositorSetWindowAttributesEXT(EGLint, const EGLint *, EGLint);
EGLBoolean eglCompositorBindTexWindowEXT(EGLint);
EGLBoolean eglCompositorSetSizeEXT(EGLint, EGLint, EGLint);
EGLBoolean eglCompositorSwapPolicyEXT(EGLint, EGLint);
EGLBoolean eglQueryDeviceAttribEXT(EGLDeviceEXT, EGLint, EGLAttrib *);
const char *eglQueryDeviceStringEXT(EGLDeviceEXT, EGLint);
EGLBoolean eglQueryDevicesEXT(EGLint, EGLDeviceEXT *, EGLint *);
EGLBoolean eglQueryDisplayAttribEXT(EGLDisplay, EGLint, EGLAttrib *);
EGLBoolean eglQueryDmaBufFormatsEXT(EGLDisplay, EGLint, EGLint *, EGLint *);
EGLBoolean eglQueryDmaBufModifiersEXT(EGLDisplay, EGLint, EGLint, EGLuint64KHR *, EGLBoolean *, EGLint *);
EGLBoolean eglGetOutputLayersEXT(EGLDisplay, const EGLAttrib *, EGLOutputLayerEXT *, EGLint, EGLint *);
EGLBoolean eglGetOutputPortsEXT(EGLDisplay, const EGLAttrib *, EGLOutputPortEXT *, EGLint, EGLint *);
EGLBoolean eglOutputLayerAttribEXT(EGLDisplay, EGLOutputLayerEXT, EGLint, EGLAttrib);
EGLBoolean eglQueryOutputLayerAttribEXT(EGLDisplay, EGLOutputLayerEXT, EGLint, EGLAttrib *);
const char *eglQueryOutputLayerStringEXT(EGLDisplay, EGLOutputLayerEXT, EGLint);
EGLBoolean eglOutputPortAttribEXT(EGLDisplay, EGLOutputPortEXT, EGLint, EGLAttrib);
EGLBoolean eglQueryOutputPortAttribEXT(EGLDisplay, EGLOutputPortEXT, EGLint, EGLAttrib *);
const char *eglQueryOutputPortStringEXT(EGLDisplay, EGLOutputPortEXT, EGLint);
EGLDisplay eglGetPlatformDisplayEXT(EGLenum, void *, const EGLint *);
EGLSurface eglCreatePlatformWindowSurfaceEXT(EGLDisplay, EGLConfig, void *, const EGLint *);
EGLSurface eglCreatePlatformPixmapSurfaceEXT(EGLDisplay, EGLConfig, void *, const EGLint *);
EGLBoolean eglStreamConsumerOutputEXT(EGLDisplay, EGLStreamKHR, EGLOutputLayerEXT);
EGLBoolean eglSwapBuffersWithDamageEXT(EGLDisplay, EGLSurface, const EGLint *, EGLint);
EGLBoolean eglUnsignalSyncEXT(EGLDisplay, EGLSync, const EGLAttrib *);
EGLSurface eglCreatePixmapSurfaceHI(EGLDisplay, EGLConfig, struct EGLClientPixmapHI *);
EGLImageKHR eglCreateDRMImageMESA(EGLDisplay, const EGLint *);
EGLBoolean eglExportDRMImageMESA(EGLDisplay, EGLImageKHR, EGLint *, EGLint *, EGLint *);
EGLBoolean eglExportDMABUFImageQueryMESA(EGLDisplay, EGLImageKHR, int *, int *, EGLuint64KHR *);
EGLBoolean eglExportDMABUFImageMESA(EGLDisplay, EGLImageKHR, int *, EGLint *, EGLint *);
char *eglGetDisplayDriverConfig(EGLDisplay);
const char *eglGetDisplayDriverName(EGLDisplay);
EGLBoolean eglSwapBuffersRegionNOK(EGLDisplay, EGLSurface, EGLint, const EGLint *);
EGLBoolean eglSwapBuffersRegion2NOK(EGLDisplay, EGLSurface, EGLint, const EGLint *);
EGLBoolean eglQueryNativeDisplayNV(EGLDisplay, EGLNativeDisplayType *);
EGLBoolean eglQueryNativeWindowNV(EGLDisplay, EGLSurface, EGLNativeWindowType *);
EGLBoolean eglQueryNativePixmapNV(EGLDisplay, EGLSurface, EGLNativePixmapType *);
EGLBoolean eglPostSubBufferNV(EGLDisplay, EGLSurface, EGLint, EGLint, EGLint, EGLint);
EGLBoolean eglStreamImageConsumerConnectNV(EGLDisplay, EGLStreamKHR, EGLint, EGLuint64KHR *, EGLAttrib *);
EGLint eglQueryStreamConsumerEventNV(EGLDisplay, EGLStreamKHR, EGLTime, EGLenum *, EGLAttrib *);
EGLBoolean eglStreamAcquireImageNV(EGLDisplay, EGLStreamKHR, EGLImage *, EGLSync);
EGLBoolean eglStreamReleaseImageNV(EGLDisplay, EGLStreamKHR, EGLImage, EGLSync);
EGLBoolean eglStreamConsumerGLTextureExternalAttribsNV(EGLDisplay, EGLStreamKHR, const EGLAttrib *);
EGLBoolean eglStreamFlushNV(EGLDisplay, EGLStreamKHR);
EGLBoolean eglQueryDisplayAttribNV(EGLDisplay, EGLint, EGLAttrib *);
EGLBoolean eglSetStreamMetadataNV(EGLDisplay, EGLStreamKHR, EGLint, EGLint, EGLint, const void *);
EGLBoolean eglQueryStreamMetadataNV(EGLDisplay, EGLStreamKHR, EGLenum, EGLint, EGLint, EGLint, void *);
EGLBoolean eglResetStreamNV(EGLDisplay, EGLStreamKHR);
EGLSyncKHR eglCreateStreamSyncNV(EGLDisplay, EGLStreamKHR, EGLenum, const EGLint *);
EGLSyncNV eglCreateFenceSyncNV(EGLDisplay, EGLenum, const EGLint *);
EGLBoolean eglDestroySyncNV(EGLSyncNV);
EGLBoolean eglFenceNV(EGLSyncNV);
EGLint eglClientWaitSyncNV(EGLSyncNV, EGLint, EGLTimeNV);
EGLBoolean eglSignalSyncNV(EGLSyncNV, EGLenum);
EGLBoolean eglGetSyncAttribNV(EGLSyncNV, EGLint, EGLint *);
EGLuint64NV eglGetSystemTimeFrequencyNV(void);
EGLuint64NV eglGetSystemTimeNV(void);
EGLBoolean eglBindWaylandDisplayWL(EGLDisplay, struct wl_display *);
EGLBoolean eglUnbindWaylandDisplayWL(EGLDisplay, struct wl_display *);
EGLBoolean eglQueryWaylandBufferWL(EGLDisplay, struct wl_resource *, EGLint, EGLint *);
struct wl_buffer *eglCreateWaylandBufferFromImageWL(EGLDisplay, EGLImageKHR);
#define __eglext_h_ 1
#define EGL_EGLEXT_VERSION 20200505
#define EGL_KHR_cl_event 1
#define EGL_CL_EVENT_HANDLE_KHR 0x309C
#define EGL_SYNC_CL_EVENT_KHR 0x30FE
#define EGL_SYNC_CL_EVENT_COMPLETE_KHR 0x30FF
#define EGL_KHR_cl_event2 1
#define EGL_KHR_client_get_all_proc_addresses 1
#define EGL_KHR_config_attribs 1
#define EGL_CONFORMANT_KHR 0x3042
#define EGL_VG_COLORSPACE_LINEAR_BIT_KHR 0x0020
#define EGL_VG_ALPHA_FORMAT_PRE_BIT_KHR 0x0040
#define EGL_KHR_context_flush_control 1
#define EGL_CONTEXT_RELEASE_BEHAVIOR_NONE_KHR 0
#define EGL_CONTEXT_RELEASE_BEHAVIOR_KHR 0x2097
#define EGL_CONTEXT_RELEASE_BEHAVIOR_FLUSH_KHR 0x2098
#define EGL_KHR_create_context 1
#define EGL_CONTEXT_MAJOR_VERSION_KHR 0x3098
#define EGL_CONTEXT_MINOR_VERSION_KHR 0x30FB
#define EGL_CONTEXT_FLAGS_KHR 0x30FC
#define EGL_CONTEXT_OPENGL_PROFILE_MASK_KHR 0x30FD
#define EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_KHR 0x31BD
#define EGL_NO_RESET_NOTIFICATION_KHR 0x31BE
#define EGL_LOSE_CONTEXT_ON_RESET_KHR 0x31BF
#define EGL_CONTEXT_OPENGL_DEBUG_BIT_KHR 0x00000001
#define EGL_CONTEXT_OPENGL_FORWARD_COMPATIBLE_BIT_KHR 0x00000002
#define EGL_CONTEXT_OPENGL_ROBUST_ACCESS_BIT_KHR 0x00000004
#define EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT_KHR 0x00000001
#define EGL_CONTEXT_OPENGL_COMPATIBILITY_PROFILE_BIT_KHR 0x00000002
#define EGL_OPENGL_ES3_BIT_KHR 0x00000040
#define EGL_KHR_create_context_no_error 1
#define EGL_CONTEXT_OPENGL_NO_ERROR_KHR 0x31B3
#define EGL_KHR_debug 1
#define EGL_OBJECT_THREAD_KHR 0x33B0
#define EGL_OBJECT_DISPLAY_KHR 0x33B1
#define EGL_OBJECT_CONTEXT_KHR 0x33B2
#define EGL_OBJECT_SURFACE_KHR 0x33B3
#define EGL_OBJECT_IMAGE_KHR 0x33B4
#define EGL_OBJECT_SYNC_KHR 0x33B5
#define EGL_OBJECT_STREAM_KHR 0x33B6
#define EGL_DEBUG_MSG_CRITICAL_KHR 0x33B9
#define EGL_DEBUG_MSG_ERROR_KHR 0x33BA
#define EGL_DEBUG_MSG_WARN_KHR 0x33BB
#define EGL_DEBUG_MSG_INFO_KHR 0x33BC
#define EGL_DEBUG_CALLBACK_KHR 0x33B8
#define EGL_KHR_display_reference 1
#define EGL_TRACK_REFERENCES_KHR 0x3352
#define EGL_KHR_fence_sync 1
#define EGL_SYNC_PRIOR_COMMANDS_COMPLETE_KHR 0x30F0
#define EGL_SYNC_CONDITION_KHR 0x30F8
#define EGL_SYNC_FENCE_KHR 0x30F9
#define EGL_KHR_get_all_proc_addresses 1
#define EGL_KHR_gl_colorspace 1
#define EGL_GL_COLORSPACE_KHR 0x309D
#define EGL_GL_COLORSPACE_SRGB_KHR 0x3089
#define EGL_GL_COLORSPACE_LINEAR_KHR 0x308A
#define EGL_KHR_gl_renderbuffer_image 1
#define EGL_GL_RENDERBUFFER_KHR 0x30B9
#define EGL_KHR_gl_texture_2D_image 1
#define EGL_GL_TEXTURE_2D_KHR 0x30B1
#define EGL_GL_TEXTURE_LEVEL_KHR 0x30BC
#define EGL_KHR_gl_texture_3D_image 1
#define EGL_GL_TEXTURE_3D_KHR 0x30B2
#define EGL_GL_TEXTURE_ZOFFSET_KHR 0x30BD
#define EGL_KHR_gl_texture_cubemap_image 1
#define EGL_GL_TEXTURE_CUBE_MAP_POSITIVE_X_KHR 0x30B3
#define EGL_GL_TEXTURE_CUBE_MAP_NEGATIVE_X_KHR 0x30B4
#define EGL_GL_TEXTURE_CUBE_MAP_POSITIVE_Y_KHR 0x30B5
#define EGL_GL_TEXTURE_CUBE_MAP_NEGATIVE_Y_KHR 0x30B6
#define EGL_GL_TEXTURE_CUBE_MAP_POSITIVE_Z_KHR 0x30B7
#define EGL_GL_TEXTURE_CUBE_MAP_NEGATIVE_Z_KHR 0x30B8
#define EGL_KHR_image 1
#define EGL_NATIVE_PIXMAP_KHR 0x30B0
#define EGL_NO_IMAGE_KHR EGL_CAST(EGLImageKHR,0)
#define EGL_KHR_image_base 1
#define EGL_IMAGE_PRESERVED_KHR 0x30D2
#define EGL_KHR_image_pixmap 1
#define EGL_KHR_lock_surface 1
#define EGL_READ_SURFACE_BIT_KHR 0x0001
#define EGL_WRITE_SURFACE_BIT_KHR 0x0002
#define EGL_LOCK_SURFACE_BIT_KHR 0x0080
#define EGL_OPTIMAL_FORMAT_BIT_KHR 0x0100
#define EGL_MATCH_FORMAT_KHR 0x3043
#define EGL_FORMAT_RGB_565_EXACT_KHR 0x30C0
#define EGL_FORMAT_RGB_565_KHR 0x30C1
#define EGL_FORMAT_RGBA_8888_EXACT_KHR 0x30C2
#define EGL_FORMAT_RGBA_8888_KHR 0x30C3
#define EGL_MAP_PRESERVE_PIXELS_KHR 0x30C4
#define EGL_LOCK_USAGE_HINT_KHR 0x30C5
#define EGL_BITMAP_POINTER_KHR 0x30C6
#define EGL_BITMAP_PITCH_KHR 0x30C7
#define EGL_BITMAP_ORIGIN_KHR 0x30C8
#define EGL_BITMAP_PIXEL_RED_OFFSET_KHR 0x30C9
#define EGL_BITMAP_PIXEL_GREEN_OFFSET_KHR 0x30CA
#define EGL_BITMAP_PIXEL_BLUE_OFFSET_KHR 0x30CB
#define EGL_BITMAP_PIXEL_ALPHA_OFFSET_KHR 0x30CC
#define EGL_BITMAP_PIXEL_LUMINANCE_OFFSET_KHR 0x30CD
#define EGL_LOWER_LEFT_KHR 0x30CE
#define EGL_UPPER_LEFT_KHR 0x30CF
#define EGL_KHR_lock_surface2 1
#define EGL_BITMAP_PIXEL_SIZE_KHR 0x3110
#define EGL_KHR_lock_surface3 1
#define EGL_KHR_mutable_render_buffer 1
#define EGL_MUTABLE_RENDER_BUFFER_BIT_KHR 0x1000
#define EGL_KHR_no_config_context 1
#define EGL_NO_CONFIG_KHR EGL_CAST(EGLConfig,0)
#define EGL_KHR_partial_update 1
#define EGL_BUFFER_AGE_KHR 0x313D
#define EGL_KHR_platform_android 1
#define EGL_PLATFORM_ANDROID_KHR 0x3141
#define EGL_KHR_platform_gbm 1
#define EGL_PLATFORM_GBM_KHR 0x31D7
#define EGL_KHR_platform_wayland 1
#define EGL_PLATFORM_WAYLAND_KHR 0x31D8
#define EGL_KHR_platform_x11 1
#define EGL_PLATFORM_X11_KHR 0x31D5
#define EGL_PLATFORM_X11_SCREEN_KHR 0x31D6
#define EGL_KHR_reusable_sync 1
#define EGL_SYNC_STATUS_KHR 0x30F1
#define EGL_SIGNALED_KHR 0x30F2
#define EGL_UNSIGNALED_KHR 0x30F3
#define EGL_TIMEOUT_EXPIRED_KHR 0x30F5
#define EGL_CONDITION_SATISFIED_KHR 0x30F6
#define EGL_SYNC_TYPE_KHR 0x30F7
#define EGL_SYNC_REUSABLE_KHR 0x30FA
#define EGL_SYNC_FLUSH_COMMANDS_BIT_KHR 0x0001
#define EGL_FOREVER_KHR 0xFFFFFFFFFFFFFFFFull
#define EGL_NO_SYNC_KHR EGL_CAST(EGLSyncKHR,0)
#define EGL_KHR_stream 1
#define EGL_NO_STREAM_KHR EGL_CAST(EGLStreamKHR,0)
#define EGL_CONSUMER_LATENCY_USEC_KHR 0x3210
#define EGL_PRODUCER_FRAME_KHR 0x3212
#define EGL_CONSUMER_FRAME_KHR 0x3213
#define EGL_STREAM_STATE_KHR 0x3214
#define EGL_STREAM_STATE_CREATED_KHR 0x3215
#define EGL_STREAM_STATE_CONNECTING_KHR 0x3216
#define EGL_STREAM_STATE_EMPTY_KHR 0x3217
#define EGL_STREAM_STATE_NEW_FRAME_AVAILABLE_KHR 0x3218
#define EGL_STREAM_STATE_OLD_FRAME_AVAILABLE_KHR 0x3219
#define EGL_STREAM_STATE_DISCONNECTED_KHR 0x321A
#define EGL_BAD_STREAM_KHR 0x321B
#define EGL_BAD_STATE_KHR 0x321C
#define EGL_KHR_stream_attrib 1
#define EGL_KHR_stream_consumer_gltexture 1
#define EGL_CONSUMER_ACQUIRE_TIMEOUT_USEC_KHR 0x321E
#define EGL_KHR_stream_cross_process_fd 1
#define EGL_NO_FILE_DESCRIPTOR_KHR EGL_CAST(EGLNativeFileDescriptorKHR,-1)
#define EGL_KHR_stream_fifo 1
#define EGL_STREAM_FIFO_LENGTH_KHR 0x31FC
#define EGL_STREAM_TIME_NOW_KHR 0x31FD
#define EGL_STREAM_TIME_CONSUMER_KHR 0x31FE
#define EGL_STREAM_TIME_PRODUCER_KHR 0x31FF
#define EGL_KHR_stream_producer_aldatalocator 1
#define EGL_KHR_stream_producer_eglsurface 1
#define EGL_STREAM_BIT_KHR 0x0800
#define EGL_KHR_surfaceless_context 1
#define EGL_KHR_swap_buffers_with_damage 1
#define EGL_KHR_vg_parent_image 1
#define EGL_VG_PARENT_IMAGE_KHR 0x30BA
#define EGL_KHR_wait_sync 1
#define EGL_ANDROID_GLES_layers 1
#define EGL_ANDROID_blob_cache 1
#define EGL_ANDROID_create_native_client_buffer 1
#define EGL_NATIVE_BUFFER_USAGE_ANDROID 0x3143
#define EGL_NATIVE_BUFFER_USAGE_PROTECTED_BIT_ANDROID 0x00000001
#define EGL_NATIVE_BUFFER_USAGE_RENDERBUFFER_BIT_ANDROID 0x00000002
#define EGL_NATIVE_BUFFER_USAGE_TEXTURE_BIT_ANDROID 0x00000004
#define EGL_ANDROID_framebuffer_target 1
#define EGL_FRAMEBUFFER_TARGET_ANDROID 0x3147
#define EGL_ANDROID_front_buffer_auto_refresh 1
#define EGL_FRONT_BUFFER_AUTO_REFRESH_ANDROID 0x314C
#define EGL_ANDROID_get_frame_timestamps 1
#define EGL_TIMESTAMP_PENDING_ANDROID EGL_CAST(EGLnsecsANDROID,-2)
#define EGL_TIMESTAMP_INVALID_ANDROID EGL_CAST(EGLnsecsANDROID,-1)
#define EGL_TIMESTAMPS_ANDROID 0x3430
#define EGL_COMPOSITE_DEADLINE_ANDROID 0x3431
#define EGL_COMPOSITE_INTERVAL_ANDROID 0x3432
#define EGL_COMPOSITE_TO_PRESENT_LATENCY_ANDROID 0x3433
#define EGL_REQUESTED_PRESENT_TIME_ANDROID 0x3434
#define EGL_RENDERING_COMPLETE_TIME_ANDROID 0x3435
#define EGL_COMPOSITION_LATCH_TIME_ANDROID 0x3436
#define EGL_FIRST_COMPOSITION_START_TIME_ANDROID 0x3437
#define EGL_LAST_COMPOSITION_START_TIME_ANDROID 0x3438
#define EGL_FIRST_COMPOSITION_GPU_FINISHED_TIME_ANDROID 0x3439
#define EGL_DISPLAY_PRESENT_TIME_ANDROID 0x343A
#define EGL_DEQUEUE_READY_TIME_ANDROID 0x343B
#define EGL_READS_DONE_TIME_ANDROID 0x343C
#define EGL_ANDROID_get_native_client_buffer 1
#define EGL_ANDROID_image_native_buffer 1
#define EGL_NATIVE_BUFFER_ANDROID 0x3140
#define EGL_ANDROID_native_fence_sync 1
#define EGL_SYNC_NATIVE_FENCE_ANDROID 0x3144
#define EGL_SYNC_NATIVE_FENCE_FD_ANDROID 0x3145
#define EGL_SYNC_NATIVE_FENCE_SIGNALED_ANDROID 0x3146
#define EGL_NO_NATIVE_FENCE_FD_ANDROID -1
#define EGL_ANDROID_presentation_time 1
#define EGL_ANDROID_recordable 1
#define EGL_RECORDABLE_ANDROID 0x3142
#define EGL_ANGLE_d3d_share_handle_client_buffer 1
#define EGL_D3D_TEXTURE_2D_SHARE_HANDLE_ANGLE 0x3200
#define EGL_ANGLE_device_d3d 1
#define EGL_D3D9_DEVICE_ANGLE 0x33A0
#define EGL_D3D11_DEVICE_ANGLE 0x33A1
#define EGL_ANGLE_query_surface_pointer 1
#define EGL_ANGLE_surface_d3d_texture_2d_share_handle 1
#define EGL_ANGLE_window_fixed_size 1
#define EGL_FIXED_SIZE_ANGLE 0x3201
#define EGL_ARM_image_format 1
#define EGL_COLOR_COMPONENT_TYPE_UNSIGNED_INTEGER_ARM 0x3287
#define EGL_COLOR_COMPONENT_TYPE_INTEGER_ARM 0x3288
#define EGL_ARM_implicit_external_sync 1
#define EGL_SYNC_PRIOR_COMMANDS_IMPLICIT_EXTERNAL_ARM 0x328A
#define EGL_ARM_pixmap_multisample_discard 1
#define EGL_DISCARD_SAMPLES_ARM 0x3286
#define EGL_EXT_bind_to_front 1
#define EGL_FRONT_BUFFER_EXT 0x3464
#define EGL_EXT_buffer_age 1
#define EGL_BUFFER_AGE_EXT 0x313D
#define EGL_EXT_client_extensions 1
#define EGL_EXT_client_sync 1
#define EGL_SYNC_CLIENT_EXT 0x3364
#define EGL_SYNC_CLIENT_SIGNAL_EXT 0x3365
#define EGL_EXT_compositor 1
#define EGL_PRIMARY_COMPOSITOR_CONTEXT_EXT 0x3460
#define EGL_EXTERNAL_REF_ID_EXT 0x3461
#define EGL_COMPOSITOR_DROP_NEWEST_FRAME_EXT 0x3462
#define EGL_COMPOSITOR_KEEP_NEWEST_FRAME_EXT 0x3463
#define EGL_EXT_create_context_robustness 1
#define EGL_CONTEXT_OPENGL_ROBUST_ACCESS_EXT 0x30BF
#define EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_EXT 0x3138
#define EGL_NO_RESET_NOTIFICATION_EXT 0x31BE
#define EGL_LOSE_CONTEXT_ON_RESET_EXT 0x31BF
#define EGL_EXT_device_base 1
#define EGL_NO_DEVICE_EXT EGL_CAST(EGLDeviceEXT,0)
#define EGL_BAD_DEVICE_EXT 0x322B
#define EGL_DEVICE_EXT 0x322C
#define EGL_EXT_device_drm 1
#define EGL_DRM_DEVICE_FILE_EXT 0x3233
#define EGL_DRM_MASTER_FD_EXT 0x333C
#define EGL_EXT_device_enumeration 1
#define EGL_EXT_device_openwf 1
#define EGL_OPENWF_DEVICE_ID_EXT 0x3237
#define EGL_EXT_device_query 1
#define EGL_EXT_gl_colorspace_bt2020_linear 1
#define EGL_GL_COLORSPACE_BT2020_LINEAR_EXT 0x333F
#define EGL_EXT_gl_colorspace_bt2020_pq 1
#define EGL_GL_COLORSPACE_BT2020_PQ_EXT 0x3340
#define EGL_EXT_gl_colorspace_display_p3 1
#define EGL_GL_COLORSPACE_DISPLAY_P3_EXT 0x3363
#define EGL_EXT_gl_colorspace_display_p3_linear 1
#define EGL_GL_COLORSPACE_DISPLAY_P3_LINEAR_EXT 0x3362
#define EGL_EXT_gl_colorspace_display_p3_passthrough 1
#define EGL_GL_COLORSPACE_DISPLAY_P3_PASSTHROUGH_EXT 0x3490
#define EGL_EXT_gl_colorspace_scrgb 1
#define EGL_GL_COLORSPACE_SCRGB_EXT 0x3351
#define EGL_EXT_gl_colorspace_scrgb_linear 1
#define EGL_GL_COLORSPACE_SCRGB_LINEAR_EXT 0x3350
#define EGL_EXT_image_dma_buf_import 1
#define EGL_LINUX_DMA_BUF_EXT 0x3270
#define EGL_LINUX_DRM_FOURCC_EXT 0x3271
#define EGL_DMA_BUF_PLANE0_FD_EXT 0x3272
#define EGL_DMA_BUF_PLANE0_OFFSET_EXT 0x3273
#define EGL_DMA_BUF_PLANE0_PITCH_EXT 0x3274
#define EGL_DMA_BUF_PLANE1_FD_EXT 0x3275
#define EGL_DMA_BUF_PLANE1_OFFSET_EXT 0x3276
#define EGL_DMA_BUF_PLANE1_PITCH_EXT 0x3277
#define EGL_DMA_BUF_PLANE2_FD_EXT 0x3278
#define EGL_DMA_BUF_PLANE2_OFFSET_EXT 0x3279
#define EGL_DMA_BUF_PLANE2_PITCH_EXT 0x327A
#define EGL_YUV_COLOR_SPACE_HINT_EXT 0x327B
#define EGL_SAMPLE_RANGE_HINT_EXT 0x327C
#define EGL_YUV_CHROMA_HORIZONTAL_SITING_HINT_EXT 0x327D
#define EGL_YUV_CHROMA_VERTICAL_SITING_HINT_EXT 0x327E
#define EGL_ITU_REC601_EXT 0x327F
#define EGL_ITU_REC709_EXT 0x3280
#define EGL_ITU_REC2020_EXT 0x3281
#define EGL_YUV_FULL_RANGE_EXT 0x3282
#define EGL_YUV_NARROW_RANGE_EXT 0x3283
#define EGL_YUV_CHROMA_SITING_0_EXT 0x3284
#define EGL_YUV_CHROMA_SITING_0_5_EXT 0x3285
#define EGL_EXT_image_dma_buf_import_modifiers 1
#define EGL_DMA_BUF_PLANE3_FD_EXT 0x3440
#define EGL_DMA_BUF_PLANE3_OFFSET_EXT 0x3441
#define EGL_DMA_BUF_PLANE3_PITCH_EXT 0x3442
#define EGL_DMA_BUF_PLANE0_MODIFIER_LO_EXT 0x3443
#define EGL_DMA_BUF_PLANE0_MODIFIER_HI_EXT 0x3444
#define EGL_DMA_BUF_PLANE1_MODIFIER_LO_EXT 0x3445
#define EGL_DMA_BUF_PLANE1_MODIFIER_HI_EXT 0x3446
#define EGL_DMA_BUF_PLANE2_MODIFIER_LO_EXT 0x3447
#define EGL_DMA_BUF_PLANE2_MODIFIER_HI_EXT 0x3448
#define EGL_DMA_BUF_PLANE3_MODIFIER_LO_EXT 0x3449
#define EGL_DMA_BUF_PLANE3_MODIFIER_HI_EXT 0x344A
#define EGL_EXT_image_gl_colorspace 1
#define EGL_GL_COLORSPACE_DEFAULT_EXT 0x314D
#define EGL_EXT_image_implicit_sync_control 1
#define EGL_IMPORT_SYNC_TYPE_EXT 0x3470
#define EGL_IMPORT_IMPLICIT_SYNC_EXT 0x3471
#define EGL_IMPORT_EXPLICIT_SYNC_EXT 0x3472
#define EGL_EXT_multiview_window 1
#define EGL_MULTIVIEW_VIEW_COUNT_EXT 0x3134
#define EGL_EXT_output_base 1
#define EGL_NO_OUTPUT_LAYER_EXT EGL_CAST(EGLOutputLayerEXT,0)
#define EGL_NO_OUTPUT_PORT_EXT EGL_CAST(EGLOutputPortEXT,0)
#define EGL_BAD_OUTPUT_LAYER_EXT 0x322D
#define EGL_BAD_OUTPUT_PORT_EXT 0x322E
#define EGL_SWAP_INTERVAL_EXT 0x322F
#define EGL_EXT_output_drm 1
#define EGL_DRM_CRTC_EXT 0x3234
#define EGL_DRM_PLANE_EXT 0x3235
#define EGL_DRM_CONNECTOR_EXT 0x3236
#define EGL_EXT_output_openwf 1
#define EGL_OPENWF_PIPELINE_ID_EXT 0x3238
#define EGL_OPENWF_PORT_ID_EXT 0x3239
#define EGL_EXT_pixel_format_float 1
#define EGL_COLOR_COMPONENT_TYPE_EXT 0x3339
#define EGL_COLOR_COMPONENT_TYPE_FIXED_EXT 0x333A
#define EGL_COLOR_COMPONENT_TYPE_FLOAT_EXT 0x333B
#define EGL_EXT_platform_base 1
#define EGL_EXT_platform_device 1
#define EGL_PLATFORM_DEVICE_EXT 0x313F
#define EGL_EXT_platform_wayland 1
#define EGL_PLATFORM_WAYLAND_EXT 0x31D8
#define EGL_EXT_platform_x11 1
#define EGL_PLATFORM_X11_EXT 0x31D5
#define EGL_PLATFORM_X11_SCREEN_EXT 0x31D6
#define EGL_EXT_protected_content 1
#define EGL_PROTECTED_CONTENT_EXT 0x32C0
#define EGL_EXT_protected_surface 1
#define EGL_EXT_stream_consumer_egloutput 1
#define EGL_EXT_surface_CTA861_3_metadata 1
#define EGL_CTA861_3_MAX_CONTENT_LIGHT_LEVEL_EXT 0x3360
#define EGL_CTA861_3_MAX_FRAME_AVERAGE_LEVEL_EXT 0x3361
#define EGL_EXT_surface_SMPTE2086_metadata 1
#define EGL_SMPTE2086_DISPLAY_PRIMARY_RX_EXT 0x3341
#define EGL_SMPTE2086_DISPLAY_PRIMARY_RY_EXT 0x3342
#define EGL_SMPTE2086_DISPLAY_PRIMARY_GX_EXT 0x3343
#define EGL_SMPTE2086_DISPLAY_PRIMARY_GY_EXT 0x3344
#define EGL_SMPTE2086_DISPLAY_PRIMARY_BX_EXT 0x3345
#define EGL_SMPTE2086_DISPLAY_PRIMARY_BY_EXT 0x3346
#define EGL_SMPTE2086_WHITE_POINT_X_EXT 0x3347
#define EGL_SMPTE2086_WHITE_POINT_Y_EXT 0x3348
#define EGL_SMPTE2086_MAX_LUMINANCE_EXT 0x3349
#define EGL_SMPTE2086_MIN_LUMINANCE_EXT 0x334A
#define EGL_METADATA_SCALING_EXT 50000
#define EGL_EXT_swap_buffers_with_damage 1
#define EGL_EXT_sync_reuse 1
#define EGL_EXT_yuv_surface 1
#define EGL_YUV_ORDER_EXT 0x3301
#define EGL_YUV_NUMBER_OF_PLANES_EXT 0x3311
#define EGL_YUV_SUBSAMPLE_EXT 0x3312
#define EGL_YUV_DEPTH_RANGE_EXT 0x3317
#define EGL_YUV_CSC_STANDARD_EXT 0x330A
#define EGL_YUV_PLANE_BPP_EXT 0x331A
#define EGL_YUV_BUFFER_EXT 0x3300
#define EGL_YUV_ORDER_YUV_EXT 0x3302
#define EGL_YUV_ORDER_YVU_EXT 0x3303
#define EGL_YUV_ORDER_YUYV_EXT 0x3304
#define EGL_YUV_ORDER_UYVY_EXT 0x3305
#define EGL_YUV_ORDER_YVYU_EXT 0x3306
#define EGL_YUV_ORDER_VYUY_EXT 0x3307
#define EGL_YUV_ORDER_AYUV_EXT 0x3308
#define EGL_YUV_SUBSAMPLE_4_2_0_EXT 0x3313
#define EGL_YUV_SUBSAMPLE_4_2_2_EXT 0x3314
#define EGL_YUV_SUBSAMPLE_4_4_4_EXT 0x3315
#define EGL_YUV_DEPTH_RANGE_LIMITED_EXT 0x3318
#define EGL_YUV_DEPTH_RANGE_FULL_EXT 0x3319
#define EGL_YUV_CSC_STANDARD_601_EXT 0x330B
#define EGL_YUV_CSC_STANDARD_709_EXT 0x330C
#define EGL_YUV_CSC_STANDARD_2020_EXT 0x330D
#define EGL_YUV_PLANE_BPP_0_EXT 0x331B
#define EGL_YUV_PLANE_BPP_8_EXT 0x331C
#define EGL_YUV_PLANE_BPP_10_EXT 0x331D
#define EGL_HI_clientpixmap 1
#define EGL_CLIENT_PIXMAP_POINTER_HI 0x8F74
#define EGL_HI_colorformats 1
#define EGL_COLOR_FORMAT_HI 0x8F70
#define EGL_COLOR_RGB_HI 0x8F71
#define EGL_COLOR_RGBA_HI 0x8F72
#define EGL_COLOR_ARGB_HI 0x8F73
#define EGL_IMG_context_priority 1
#define EGL_CONTEXT_PRIORITY_LEVEL_IMG 0x3100
#define EGL_CONTEXT_PRIORITY_HIGH_IMG 0x3101
#define EGL_CONTEXT_PRIORITY_MEDIUM_IMG 0x3102
#define EGL_CONTEXT_PRIORITY_LOW_IMG 0x3103
#define EGL_IMG_image_plane_attribs 1
#define EGL_NATIVE_BUFFER_MULTIPLANE_SEPARATE_IMG 0x3105
#define EGL_NATIVE_BUFFER_PLANE_OFFSET_IMG 0x3106
#define EGL_MESA_drm_image 1
#define EGL_DRM_BUFFER_FORMAT_MESA 0x31D0
#define EGL_DRM_BUFFER_USE_MESA 0x31D1
#define EGL_DRM_BUFFER_FORMAT_ARGB32_MESA 0x31D2
#define EGL_DRM_BUFFER_MESA 0x31D3
#define EGL_DRM_BUFFER_STRIDE_MESA 0x31D4
#define EGL_DRM_BUFFER_USE_SCANOUT_MESA 0x00000001
#define EGL_DRM_BUFFER_USE_SHARE_MESA 0x00000002
#define EGL_DRM_BUFFER_USE_CURSOR_MESA 0x00000004
#define EGL_MESA_image_dma_buf_export 1
#define EGL_MESA_platform_gbm 1
#define EGL_PLATFORM_GBM_MESA 0x31D7
#define EGL_MESA_platform_surfaceless 1
#define EGL_PLATFORM_SURFACELESS_MESA 0x31DD
#define EGL_MESA_query_driver 1
#define EGL_NOK_swap_region 1
#define EGL_NOK_swap_region2 1
#define EGL_NOK_texture_from_pixmap 1
#define EGL_Y_INVERTED_NOK 0x307F
#define EGL_NV_3dvision_surface 1
#define EGL_AUTO_STEREO_NV 0x3136
#define EGL_NV_context_priority_realtime 1
#define EGL_CONTEXT_PRIORITY_REALTIME_NV 0x3357
#define EGL_NV_coverage_sample 1
#define EGL_COVERAGE_BUFFERS_NV 0x30E0
#define EGL_COVERAGE_SAMPLES_NV 0x30E1
#define EGL_NV_coverage_sample_resolve 1
#define EGL_COVERAGE_SAMPLE_RESOLVE_NV 0x3131
#define EGL_COVERAGE_SAMPLE_RESOLVE_DEFAULT_NV 0x3132
#define EGL_COVERAGE_SAMPLE_RESOLVE_NONE_NV 0x3133
#define EGL_NV_cuda_event 1
#define EGL_CUDA_EVENT_HANDLE_NV 0x323B
#define EGL_SYNC_CUDA_EVENT_NV 0x323C
#define EGL_SYNC_CUDA_EVENT_COMPLETE_NV 0x323D
#define EGL_NV_depth_nonlinear 1
#define EGL_DEPTH_ENCODING_NV 0x30E2
#define EGL_DEPTH_ENCODING_NONE_NV 0
#define EGL_DEPTH_ENCODING_NONLINEAR_NV 0x30E3
#define EGL_NV_device_cuda 1
#define EGL_CUDA_DEVICE_NV 0x323A
#define EGL_NV_native_query 1
#define EGL_NV_post_convert_rounding 1
#define EGL_NV_post_sub_buffer 1
#define EGL_POST_SUB_BUFFER_SUPPORTED_NV 0x30BE
#define EGL_NV_quadruple_buffer 1
#define EGL_QUADRUPLE_BUFFER_NV 0x3231
#define EGL_NV_robustness_video_memory_purge 1
#define EGL_GENERATE_RESET_ON_VIDEO_MEMORY_PURGE_NV 0x334C
#define EGL_NV_stream_consumer_eglimage 1
#define EGL_STREAM_CONSUMER_IMAGE_NV 0x3373
#define EGL_STREAM_IMAGE_ADD_NV 0x3374
#define EGL_STREAM_IMAGE_REMOVE_NV 0x3375
#define EGL_STREAM_IMAGE_AVAILABLE_NV 0x3376
#define EGL_NV_stream_consumer_gltexture_yuv 1
#define EGL_YUV_PLANE0_TEXTURE_UNIT_NV 0x332C
#define EGL_YUV_PLANE1_TEXTURE_UNIT_NV 0x332D
#define EGL_YUV_PLANE2_TEXTURE_UNIT_NV 0x332E
#define EGL_NV_stream_cross_display 1
#define EGL_STREAM_CROSS_DISPLAY_NV 0x334E
#define EGL_NV_stream_cross_object 1
#define EGL_STREAM_CROSS_OBJECT_NV 0x334D
#define EGL_NV_stream_cross_partition 1
#define EGL_STREAM_CROSS_PARTITION_NV 0x323F
#define EGL_NV_stream_cross_process 1
#define EGL_STREAM_CROSS_PROCESS_NV 0x3245
#define EGL_NV_stream_cross_system 1
#define EGL_STREAM_CROSS_SYSTEM_NV 0x334F
#define EGL_NV_stream_dma 1
#define EGL_STREAM_DMA_NV 0x3371
#define EGL_STREAM_DMA_SERVER_NV 0x3372
#define EGL_NV_stream_fifo_next 1
#define EGL_PENDING_FRAME_NV 0x3329
#define EGL_STREAM_TIME_PENDING_NV 0x332A
#define EGL_NV_stream_fifo_synchronous 1
#define EGL_STREAM_FIFO_SYNCHRONOUS_NV 0x3336
#define EGL_NV_stream_flush 1
#define EGL_NV_stream_frame_limits 1
#define EGL_PRODUCER_MAX_FRAME_HINT_NV 0x3337
#define EGL_CONSUMER_MAX_FRAME_HINT_NV 0x3338
#define EGL_NV_stream_metadata 1
#define EGL_MAX_STREAM_METADATA_BLOCKS_NV 0x3250
#define EGL_MAX_STREAM_METADATA_BLOCK_SIZE_NV 0x3251
#define EGL_MAX_STREAM_METADATA_TOTAL_SIZE_NV 0x3252
#define EGL_PRODUCER_METADATA_NV 0x3253
#define EGL_CONSUMER_METADATA_NV 0x3254
#define EGL_PENDING_METADATA_NV 0x3328
#define EGL_METADATA0_SIZE_NV 0x3255
#define EGL_METADATA1_SIZE_NV 0x3256
#define EGL_METADATA2_SIZE_NV 0x3257
#define EGL_METADATA3_SIZE_NV 0x3258
#define EGL_METADATA0_TYPE_NV 0x3259
#define EGL_METADATA1_TYPE_NV 0x325A
#define EGL_METADATA2_TYPE_NV 0x325B
#define EGL_METADATA3_TYPE_NV 0x325C
#define EGL_NV_stream_origin 1
#define EGL_STREAM_FRAME_ORIGIN_X_NV 0x3366
#define EGL_STREAM_FRAME_ORIGIN_Y_NV 0x3367
#define EGL_STREAM_FRAME_MAJOR_AXIS_NV 0x3368
#define EGL_CONSUMER_AUTO_ORIENTATION_NV 0x3369
#define EGL_PRODUCER_AUTO_ORIENTATION_NV 0x336A
#define EGL_LEFT_NV 0x336B
#define EGL_RIGHT_NV 0x336C
#define EGL_TOP_NV 0x336D
#define EGL_BOTTOM_NV 0x336E
#define EGL_X_AXIS_NV 0x336F
#define EGL_Y_AXIS_NV 0x3370
#define EGL_NV_stream_remote 1
#define EGL_STREAM_STATE_INITIALIZING_NV 0x3240
#define EGL_STREAM_TYPE_NV 0x3241
#define EGL_STREAM_PROTOCOL_NV 0x3242
#define EGL_STREAM_ENDPOINT_NV 0x3243
#define EGL_STREAM_LOCAL_NV 0x3244
#define EGL_STREAM_PRODUCER_NV 0x3247
#define EGL_STREAM_CONSUMER_NV 0x3248
#define EGL_STREAM_PROTOCOL_FD_NV 0x3246
#define EGL_NV_stream_reset 1
#define EGL_SUPPORT_RESET_NV 0x3334
#define EGL_SUPPORT_REUSE_NV 0x3335
#define EGL_NV_stream_socket 1
#define EGL_STREAM_PROTOCOL_SOCKET_NV 0x324B
#define EGL_SOCKET_HANDLE_NV 0x324C
#define EGL_SOCKET_TYPE_NV 0x324D
#define EGL_NV_stream_socket_inet 1
#define EGL_SOCKET_TYPE_INET_NV 0x324F
#define EGL_NV_stream_socket_unix 1
#define EGL_SOCKET_TYPE_UNIX_NV 0x324E
#define EGL_NV_stream_sync 1
#define EGL_SYNC_NEW_FRAME_NV 0x321F
#define EGL_NV_sync 1
#define EGL_SYNC_PRIOR_COMMANDS_COMPLETE_NV 0x30E6
#define EGL_SYNC_STATUS_NV 0x30E7
#define EGL_SIGNALED_NV 0x30E8
#define EGL_UNSIGNALED_NV 0x30E9
#define EGL_SYNC_FLUSH_COMMANDS_BIT_NV 0x0001
#define EGL_FOREVER_NV 0xFFFFFFFFFFFFFFFFull
#define EGL_ALREADY_SIGNALED_NV 0x30EA
#define EGL_TIMEOUT_EXPIRED_NV 0x30EB
#define EGL_CONDITION_SATISFIED_NV 0x30EC
#define EGL_SYNC_TYPE_NV 0x30ED
#define EGL_SYNC_CONDITION_NV 0x30EE
#define EGL_SYNC_FENCE_NV 0x30EF
#define EGL_NO_SYNC_NV EGL_CAST(EGLSyncNV,0)
#define EGL_NV_system_time 1
#define EGL_NV_triple_buffer 1
#define EGL_TRIPLE_BUFFER_NV 0x3230
#define EGL_TIZEN_image_native_buffer 1
#define EGL_NATIVE_BUFFER_TIZEN 0x32A0
#define EGL_TIZEN_image_native_surface 1
#define EGL_NATIVE_SURFACE_TIZEN 0x32A1
#define EGL_WL_bind_wayland_display 1
#define PFNEGLBINDWAYLANDDISPLAYWL PFNEGLBINDWAYLANDDISPLAYWLPROC
#define PFNEGLUNBINDWAYLANDDISPLAYWL PFNEGLUNBINDWAYLANDDISPLAYWLPROC
#define PFNEGLQUERYWAYLANDBUFFERWL PFNEGLQUERYWAYLANDBUFFERWLPROC
#define EGL_WAYLAND_BUFFER_WL 0x31D5
#define EGL_WAYLAND_PLANE_WL 0x31D6
#define EGL_TEXTURE_Y_U_V_WL 0x31D7
#define EGL_TEXTURE_Y_UV_WL 0x31D8
#define EGL_TEXTURE_Y_XUXV_WL 0x31D9
#define EGL_TEXTURE_EXTERNAL_WL 0x31DA
#define EGL_WAYLAND_Y_INVERTED_WL 0x31DB
#define EGL_WL_create_wayland_buffer_from_image 1
#define PFNEGLCREATEWAYLANDBUFFERFROMIMAGEWL PFNEGLCREATEWAYLANDBUFFERFROMIMAGEWLPROC
