// <webgl/webgl1_ext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <webgl/webgl1.h>
#include <emscripten/html5.h>
_Bool emscripten_webgl_enable_OES_vertex_array_object(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glBindVertexArrayOES(GLuint);
void emscripten_glDeleteVertexArraysOES(GLsizei, const GLuint *);
void emscripten_glGenVertexArraysOES(GLsizei, GLuint *);
GLboolean emscripten_glIsVertexArrayOES(GLuint);
void glBindVertexArrayOES(GLuint);
void glDeleteVertexArraysOES(GLsizei, const GLuint *);
void glGenVertexArraysOES(GLsizei, GLuint *);
GLboolean glIsVertexArrayOES(GLuint);
_Bool emscripten_webgl_enable_WEBGL_draw_buffers(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glDrawBuffersWEBGL(GLsizei, const GLenum *);
void glDrawBuffersWEBGL(GLsizei, const GLenum *);
_Bool emscripten_webgl_enable_ANGLE_instanced_arrays(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glDrawArraysInstancedANGLE(GLenum, GLint, GLsizei, GLsizei);
void emscripten_glDrawElementsInstancedANGLE(GLenum, GLsizei, GLenum, GLintptr, GLsizei);
void emscripten_glVertexAttribDivisorANGLE(GLuint, GLuint);
void glDrawArraysInstancedANGLE(GLenum, GLint, GLsizei, GLsizei);
void glDrawElementsInstancedANGLE(GLenum, GLsizei, GLenum, GLintptr, GLsizei);
void glVertexAttribDivisorANGLE(GLuint, GLuint);
void emscripten_glGenQueriesEXT(GLsizei, GLuint *);
void emscripten_glDeleteQueriesEXT(GLsizei, const GLuint *);
GLboolean emscripten_glIsQueryEXT(GLuint);
void emscripten_glBeginQueryEXT(GLenum, GLuint);
void emscripten_glEndQueryEXT(GLenum);
void emscripten_glQueryCounterEXT(GLuint, GLenum);
void emscripten_glGetQueryivEXT(GLenum, GLenum, GLint *);
void emscripten_glGetQueryObjectivEXT(GLuint, GLenum, GLint *);
void emscripten_glGetQueryObjectuivEXT(GLuint, GLenum, GLuint *);
void emscripten_glGetQueryObjecti64vEXT(GLuint, GLenum, GLint64 *);
void emscripten_glGetQueryObjectui64vEXT(GLuint, GLenum, GLuint64 *);
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
_Bool emscripten_webgl_enable_WEBGL_multi_draw(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glMultiDrawArraysWEBGL(GLenum, const GLint *, const GLsizei *, GLsizei);
void emscripten_glMultiDrawArraysInstancedWEBGL(GLenum, const GLint *, const GLsizei *, const GLsizei *, GLsizei);
void emscripten_glMultiDrawElementsWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, GLsizei);
void emscripten_glMultiDrawElementsInstancedWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, const GLsizei *, GLsizei);
void glMultiDrawArraysWEBGL(GLenum, const GLint *, const GLsizei *, GLsizei);
void glMultiDrawArraysInstancedWEBGL(GLenum, const GLint *, const GLsizei *, const GLsizei *, GLsizei);
void glMultiDrawElementsWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, GLsizei);
void glMultiDrawElementsInstancedWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, const GLsizei *, GLsizei);
_Bool emscripten_webgl_enable_EXT_polygon_offset_clamp(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glPolygonOffsetClampEXT(GLfloat, GLfloat, GLfloat);
void glPolygonOffsetClampEXT(GLfloat, GLfloat, GLfloat);
_Bool emscripten_webgl_enable_EXT_clip_control(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glClipControlEXT(GLenum, GLenum);
void glClipControlEXT(GLenum, GLenum);
_Bool emscripten_webgl_enable_WEBGL_polygon_mode(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE);
void emscripten_glPolygonModeWEBGL(GLenum, GLenum);
void glPolygonModeWEBGL(GLenum, GLenum);
#define EMSCRIPTEN_GL_OES_texture_float 1
#define EMSCRIPTEN_GL_OES_texture_half_float 1
#define GL_HALF_FLOAT_OES 0x8D61
#define EMSCRIPTEN_GL_OES_standard_derivatives 1
#define GL_FRAGMENT_SHADER_DERIVATIVE_HINT_OES 0x8B8B
#define EMSCRIPTEN_GL_OES_vertex_array_object 1
#define GL_VERTEX_ARRAY_BINDING_OES 0x85B5
#define EMSCRIPTEN_GL_WEBGL_debug_renderer_info 1
#define GL_UNMASKED_VENDOR_WEBGL 0x9245
#define GL_UNMASKED_RENDERER_WEBGL 0x9246
#define EMSCRIPTEN_GL_WEBGL_debug_shaders 1
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_s3tc 1
#define GL_COMPRESSED_RGB_S3TC_DXT1_EXT 0x83F0
#define GL_COMPRESSED_RGBA_S3TC_DXT1_EXT 0x83F1
#define GL_COMPRESSED_RGBA_S3TC_DXT3_EXT 0x83F2
#define GL_COMPRESSED_RGBA_S3TC_DXT5_EXT 0x83F3
#define EMSCRIPTEN_GL_WEBGL_depth_texture 1
#define GL_UNSIGNED_INT_24_8_WEBGL 0x84FA
#define EMSCRIPTEN_GL_OES_element_index_uint 1
#define EMSCRIPTEN_GL_EXT_texture_filter_anisotropic 1
#define GL_TEXTURE_MAX_ANISOTROPY_EXT 0x84FE
#define GL_MAX_TEXTURE_MAX_ANISOTROPY_EXT 0x84FF
#define EMSCRIPTEN_GL_EXT_frag_depth 1
#define EMSCRIPTEN_GL_WEBGL_draw_buffers 1
#define GL_COLOR_ATTACHMENT0_WEBGL 0x8CE0
#define GL_COLOR_ATTACHMENT1_WEBGL 0x8CE1
#define GL_COLOR_ATTACHMENT2_WEBGL 0x8CE2
#define GL_COLOR_ATTACHMENT3_WEBGL 0x8CE3
#define GL_COLOR_ATTACHMENT4_WEBGL 0x8CE4
#define GL_COLOR_ATTACHMENT5_WEBGL 0x8CE5
#define GL_COLOR_ATTACHMENT6_WEBGL 0x8CE6
#define GL_COLOR_ATTACHMENT7_WEBGL 0x8CE7
#define GL_COLOR_ATTACHMENT8_WEBGL 0x8CE8
#define GL_COLOR_ATTACHMENT9_WEBGL 0x8CE9
#define GL_COLOR_ATTACHMENT10_WEBGL 0x8CEA
#define GL_COLOR_ATTACHMENT11_WEBGL 0x8CEB
#define GL_COLOR_ATTACHMENT12_WEBGL 0x8CEC
#define GL_COLOR_ATTACHMENT13_WEBGL 0x8CED
#define GL_COLOR_ATTACHMENT14_WEBGL 0x8CEE
#define GL_COLOR_ATTACHMENT15_WEBGL 0x8CEF
#define GL_DRAW_BUFFER0_WEBGL 0x8825
#define GL_DRAW_BUFFER1_WEBGL 0x8826
#define GL_DRAW_BUFFER2_WEBGL 0x8827
#define GL_DRAW_BUFFER3_WEBGL 0x8828
#define GL_DRAW_BUFFER4_WEBGL 0x8829
#define GL_DRAW_BUFFER5_WEBGL 0x882A
#define GL_DRAW_BUFFER6_WEBGL 0x882B
#define GL_DRAW_BUFFER7_WEBGL 0x882C
#define GL_DRAW_BUFFER8_WEBGL 0x882D
#define GL_DRAW_BUFFER9_WEBGL 0x882E
#define GL_DRAW_BUFFER10_WEBGL 0x882F
#define GL_DRAW_BUFFER11_WEBGL 0x8830
#define GL_DRAW_BUFFER12_WEBGL 0x8831
#define GL_DRAW_BUFFER13_WEBGL 0x8832
#define GL_DRAW_BUFFER14_WEBGL 0x8833
#define GL_DRAW_BUFFER15_WEBGL 0x8834
#define GL_MAX_COLOR_ATTACHMENTS_WEBGL 0x8CDF
#define GL_MAX_DRAW_BUFFERS_WEBGL 0x8824
#define EMSCRIPTEN_GL_ANGLE_instanced_arrays 1
#define GL_VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE 0x88FE
#define EMSCRIPTEN_GL_OES_texture_float_linear 1
#define EMSCRIPTEN_GL_OES_texture_half_float_linear 1
#define EMSCRIPTEN_GL_EXT_blend_minmax 1
#define GL_MIN_EXT 0x8007
#define GL_MAX_EXT 0x8008
#define EMSCRIPTEN_GL_EXT_shader_texture_lod 1
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_pvrtc 1
#define GL_COMPRESSED_RGB_PVRTC_4BPPV1_IMG 0x8C00
#define GL_COMPRESSED_RGB_PVRTC_2BPPV1_IMG 0x8C01
#define GL_COMPRESSED_RGBA_PVRTC_4BPPV1_IMG 0x8C02
#define GL_COMPRESSED_RGBA_PVRTC_2BPPV1_IMG 0x8C03
#define EMSCRIPTEN_GL_EXT_color_buffer_half_float 1
#define GL_RGBA16F_EXT 0x881A
#define GL_RGB16F_EXT 0x881B
#define GL_RG16F_EXT 0x822F
#define GL_R16F_EXT 0x822D
#define GL_FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT 0x8211
#define GL_UNSIGNED_NORMALIZED_EXT 0x8C17
#define EMSCRIPTEN_GL_WEBGL_color_buffer_float 1
#define GL_RGBA32F_EXT 0x8814
#define EMSCRIPTEN_GL_EXT_sRGB 1
#define GL_SRGB_EXT 0x8C40
#define GL_SRGB_ALPHA_EXT 0x8C42
#define GL_SRGB8_ALPHA8_EXT 0x8C43
#define GL_FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT 0x8210
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_etc1 1
#define GL_COMPRESSED_RGB_ETC1_WEBGL 0x8D64
#define EMSCRIPTEN_GL_EXT_disjoint_timer_query 1
#define GL_QUERY_COUNTER_BITS_EXT 0x8864
#define GL_CURRENT_QUERY_EXT 0x8865
#define GL_QUERY_RESULT_EXT 0x8866
#define GL_QUERY_RESULT_AVAILABLE_EXT 0x8867
#define GL_TIME_ELAPSED_EXT 0x88BF
#define GL_TIMESTAMP_EXT 0x8E28
#define GL_GPU_DISJOINT_EXT 0x8FBB
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_etc 1
#define GL_COMPRESSED_R11_EAC 0x9270
#define GL_COMPRESSED_SIGNED_R11_EAC 0x9271
#define GL_COMPRESSED_RG11_EAC 0x9272
#define GL_COMPRESSED_SIGNED_RG11_EAC 0x9273
#define GL_COMPRESSED_RGB8_ETC2 0x9274
#define GL_COMPRESSED_SRGB8_ETC2 0x9275
#define GL_COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2 0x9276
#define GL_COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2 0x9277
#define GL_COMPRESSED_RGBA8_ETC2_EAC 0x9278
#define GL_COMPRESSED_SRGB8_ALPHA8_ETC2_EAC 0x9279
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_astc 1
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
#define EMSCRIPTEN_GL_EXT_color_buffer_float 1
#define EMSCRIPTEN_GL_WEBGL_compressed_texture_s3tc_srgb 1
#define GL_COMPRESSED_SRGB_S3TC_DXT1_EXT 0x8C4C
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT 0x8C4D
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT 0x8C4E
#define GL_COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT 0x8C4F
#define EMSCRIPTEN_GL_KHR_parallel_shader_compile 1
#define GL_COMPLETION_STATUS_KHR 0x91B1
#define EMSCRIPTEN_GL_WEBGL_multi_draw 1
#define EMSCRIPTEN_GL_EXT_texture_norm16 1
#define GL_R16_EXT 0x822A
#define GL_RG16_EXT 0x822C
#define GL_RGB16_EXT 0x8054
#define GL_RGBA16_EXT 0x805B
#define GL_R16_SNORM_EXT 0x8F98
#define GL_RG16_SNORM_EXT 0x8F99
#define GL_RGB16_SNORM_EXT 0x8F9A
#define GL_RGBA16_SNORM_EXT 0x8F9B
#define EMSCRIPTEN_explicit_uniform_location 1
#define GL_MAX_UNIFORM_LOCATIONS 0x826E
#define EMSCRIPTEN_explicit_uniform_binding 1
#define EMSCRIPTEN_GL_EXT_polygon_offset_clamp 1
#define GL_POLYGON_OFFSET_CLAMP_EXT 0x8E1B
#define EMSCRIPTEN_GL_EXT_clip_control 1
#define GL_LOWER_LEFT_EXT 0x8CA1
#define GL_UPPER_LEFT_EXT 0x8CA2
#define GL_NEGATIVE_ONE_TO_ONE_EXT 0x935E
#define GL_ZERO_TO_ONE_EXT 0x935F
#define GL_CLIP_ORIGIN_EXT 0x935C
#define GL_CLIP_DEPTH_MODE_EXT 0x935D
#define EMSCRIPTEN_GL_EXT_depth_clamp 1
#define GL_DEPTH_CLAMP_EXT 0x864F
#define EMSCRIPTEN_GL_WEBGL_polygon_mode 1
#define GL_POLYGON_MODE_WEBGL 0x0B40
#define GL_POLYGON_OFFSET_LINE_WEBGL 0x2A02
#define GL_LINE_WEBGL 0x1B01
#define GL_FILL_WEBGL 0x1B02
