// <webgl/webgl2_ext.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <webgl/webgl2.h>
void glQueryCounterEXT(GLuint, GLenum);
void emscripten_glDrawArraysInstancedBaseInstanceWEBGL(GLenum, GLint, GLsizei, GLsizei, GLuint);
void emscripten_glDrawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint, GLuint);
void glDrawArraysInstancedBaseInstanceWEBGL(GLenum, GLint, GLsizei, GLsizei, GLuint);
void glDrawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum, GLsizei, GLenum, const void *, GLsizei, GLint, GLuint);
void emscripten_glMultiDrawArraysInstancedBaseInstanceWEBGL(GLenum, const GLint *, const GLsizei *, const GLsizei *, const GLuint *, GLsizei);
void emscripten_glMultiDrawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, const GLsizei *, const GLint *, const GLuint *, GLsizei);
void glMultiDrawArraysInstancedBaseInstanceWEBGL(GLenum, const GLint *, const GLsizei *, const GLsizei *, const GLuint *, GLsizei);
void glMultiDrawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum, const GLsizei *, GLenum, const GLvoid *const *, const GLsizei *, const GLint *, const GLuint *, GLsizei);
#define EMSCRIPTEN_GL_EXT_disjoint_timer_query_webgl2 1
#define GL_QUERY_COUNTER_BITS_EXT 0x8864
#define GL_TIME_ELAPSED_EXT 0x88BF
#define GL_TIMESTAMP_EXT 0x8E28
#define GL_GPU_DISJOINT_EXT 0x8FBB
#define EMSCRIPTEN_GL_WEBGL_draw_instanced_base_vertex_base_instance 1
#define EMSCRIPTEN_GL_WEBGL_multi_draw_instanced_base_vertex_base_instance 1
