#include <qrcodegen/qrcodegen.h>

/* Swift does not see the macro, which takes a parameter. */
static const int qrcodegen_bufferLength = qrcodegen_BUFFER_LEN_MAX;
