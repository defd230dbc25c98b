#include "CFetch.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// What of <curl/curl.h> is used, so that building needs no headers. The numbers are libcurl's binary
// interface (libcurl.so.4) and do not change.
typedef void CURL;
struct curl_slist;
struct curl_sockaddr {
  int family;
  int socktype;
  int protocol;
  unsigned int addrlen;
  struct sockaddr addr;
};

enum { LONG = 0, POINTER = 10000, FUNCTION = 20000 };
enum {
  OPT_WRITEDATA = POINTER + 1,
  OPT_URL = POINTER + 2,
  OPT_PROXY = POINTER + 4,
  OPT_ERRORBUFFER = POINTER + 10,
  OPT_WRITEFUNCTION = FUNCTION + 11,
  OPT_USERAGENT = POINTER + 18,
  OPT_HTTPHEADER = POINTER + 23,
  OPT_NOPROGRESS = LONG + 43,
  OPT_FOLLOWLOCATION = LONG + 52,
  OPT_XFERINFODATA = POINTER + 57,
  OPT_NOSIGNAL = LONG + 99,
  OPT_ACCEPT_ENCODING = POINTER + 102,
  OPT_TIMEOUT_MS = LONG + 155,
  OPT_CONNECTTIMEOUT_MS = LONG + 156,
  OPT_OPENSOCKETFUNCTION = FUNCTION + 163,
  OPT_OPENSOCKETDATA = POINTER + 164,
  OPT_PROTOCOLS = LONG + 181,
  OPT_XFERINFOFUNCTION = FUNCTION + 219,
};
enum { PROTOCOL_HTTP = 1, PROTOCOL_HTTPS = 2 };
enum {
  INFO_RESPONSE_CODE = 0x200000 + 2,
  INFO_CONTENT_TYPE = 0x100000 + 18,
  INFO_REDIRECT_URL = 0x100000 + 31,
};
enum { GLOBAL_DEFAULT = 3 };
#define SOCKET_BAD (-1)

static struct {
  int (*global_init)(long);
  CURL *(*init)(void);
  int (*setopt)(CURL *, int, ...);
  int (*perform)(CURL *);
  int (*getinfo)(CURL *, int, ...);
  void (*cleanup)(CURL *);
  const char *(*strerror)(int);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_all)(struct curl_slist *);
} curl;
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  static const char *names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && library == NULL; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  struct {
    const char *name;
    void *place;
  } symbols[] = {
      {"curl_global_init", &curl.global_init}, {"curl_easy_init", &curl.init},
      {"curl_easy_setopt", &curl.setopt},      {"curl_easy_perform", &curl.perform},
      {"curl_easy_getinfo", &curl.getinfo},    {"curl_easy_cleanup", &curl.cleanup},
      {"curl_easy_strerror", &curl.strerror},  {"curl_slist_append", &curl.append},
      {"curl_slist_free_all", &curl.free_all},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
    void *symbol = dlsym(library, symbols[i].name);
    if (symbol == NULL) return;
    memcpy(symbols[i].place, &symbol, sizeof symbol);
  }
  is_loaded = curl.global_init(GLOBAL_DEFAULT) == 0;
}

int cfetch_load(void) {
  pthread_once(&once, load);
  return is_loaded;
}

typedef struct {
  const cfetch_callbacks *callbacks;
  void *context;
  cfetch_response *response;
} run;

static int opened(void *data, int purpose, struct curl_sockaddr *address) {
  (void)purpose;
  run *run = data;
  if (!run->callbacks->allows(run->context, &address->addr, address->addrlen)) {
    run->response->was_refused = 1;
    return SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t written(char *bytes, size_t size, size_t count, void *data) {
  run *run = data;
  size_t length = size * count;
  return run->callbacks->receives(run->context, (const uint8_t *)bytes, length) ? length
                                                                                 : length + 1;
}

static int progressed(void *data, int64_t expected, int64_t received, int64_t to_send,
                      int64_t sent) {
  (void)to_send;
  (void)sent;
  run *run = data;
  return !run->callbacks->goes_on(run->context, received, expected);
}

static cfetch_outcome outcome(int code) {
  switch (code) {
  case 0: return CFETCH_DONE;
  case 3: return CFETCH_BAD_ADDRESS;
  case 5: case 6: return CFETCH_NO_HOST;
  case 7: return CFETCH_NO_CONNECTION;
  case 28: return CFETCH_TIMED_OUT;
  case 23: case 42: return CFETCH_STOPPED;
  case 35: case 51: case 60: case 83: case 90: case 91: return CFETCH_NOT_TRUSTED;
  case 77: return CFETCH_NO_AUTHORITIES;
  case 8: case 16: case 18: case 52: case 56: case 61: case 92: return CFETCH_BAD_ANSWER;
  default: return CFETCH_FAILED;
  }
}

static void copy(char *to, size_t size, const char *from) {
  if (from != NULL) snprintf(to, size, "%s", from);
}

void cfetch_perform(const cfetch_request *request, const cfetch_callbacks *callbacks, void *context,
                    cfetch_response *response) {
  memset(response, 0, sizeof *response);
  response->outcome = CFETCH_FAILED;
  CURL *handle = curl.init();
  if (handle == NULL) return;
  run run = {callbacks, context, response};
  char detail[256] = "";
  char accept[512];
  snprintf(accept, sizeof accept, "Accept: %s", request->accept);
  struct curl_slist *headers = curl.append(NULL, accept);

  curl.setopt(handle, OPT_URL, request->address);
  curl.setopt(handle, OPT_PROTOCOLS, (long)(PROTOCOL_HTTP | PROTOCOL_HTTPS));
  curl.setopt(handle, OPT_FOLLOWLOCATION, 0L);
  curl.setopt(handle, OPT_USERAGENT, request->user_agent);
  curl.setopt(handle, OPT_HTTPHEADER, headers);
  // Empty: every encoding that this libcurl can undo.
  curl.setopt(handle, OPT_ACCEPT_ENCODING, "");
  curl.setopt(handle, OPT_NOSIGNAL, 1L);
  curl.setopt(handle, OPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  curl.setopt(handle, OPT_TIMEOUT_MS, request->total_milliseconds);
  curl.setopt(handle, OPT_ERRORBUFFER, detail);
  curl.setopt(handle, OPT_WRITEFUNCTION, written);
  curl.setopt(handle, OPT_WRITEDATA, &run);
  curl.setopt(handle, OPT_OPENSOCKETFUNCTION, opened);
  curl.setopt(handle, OPT_OPENSOCKETDATA, &run);
  curl.setopt(handle, OPT_XFERINFOFUNCTION, progressed);
  curl.setopt(handle, OPT_XFERINFODATA, &run);
  curl.setopt(handle, OPT_NOPROGRESS, 0L);
  // An empty name switches off what the environment says.
  if (request->ignores_proxies) curl.setopt(handle, OPT_PROXY, "");

  int code = curl.perform(handle);
  response->outcome = outcome(code);
  if (code != 0) copy(response->detail, sizeof response->detail, detail[0] ? detail : curl.strerror(code));
  const char *text = NULL;
  curl.getinfo(handle, INFO_RESPONSE_CODE, &response->status);
  if (curl.getinfo(handle, INFO_CONTENT_TYPE, &text) == 0)
    copy(response->content_type, sizeof response->content_type, text);
  text = NULL;
  if (curl.getinfo(handle, INFO_REDIRECT_URL, &text) == 0)
    copy(response->redirection, sizeof response->redirection, text);
  curl.free_all(headers);
  curl.cleanup(handle);
}
