// <SDL/SDL_name.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#define _SDLname_h_
#define NeedFunctionPrototypes 1
#define SDL_NAME(X) SDL_##X
