// The system's GitHub-flavoured Markdown parser, with its extensions (tables, strikethrough).
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
