#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
/* What counts as punctuation and white space in emphasis. */
#include <cmark-gfm/utf8.h>
