// <SDL/SDL_revision.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#define SDL_REVISION "hg-5605:9269bf952041"
#define SDL_REVISION_NUMBER 5605
