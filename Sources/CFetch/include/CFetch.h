// One HTTP request through libcurl, which is loaded at the first one: linked, it would bring thirty
// libraries into every start of a program that fetches once a week.
#ifndef CFETCH_H
#define CFETCH_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

/// What the caller is asked and told while a request runs. Each gets the request's context.
typedef struct {
  /// Whether a connection to that address may be made: 1 yes, 0 no. Asked for every connection, after
  /// the name was resolved.
  int (*allows)(void *context, const struct sockaddr *address, unsigned length);
  /// Takes the next bytes of the body, content encodings undone; 0 stops the request.
  int (*receives)(void *context, const uint8_t *bytes, size_t count);
  /// How many bytes have come, and how many will (0: not known); 0 stops the request.
  int (*goes_on)(void *context, int64_t received, int64_t expected);
} cfetch_callbacks;

/// What is asked for.
typedef struct {
  const char *address;
  const char *user_agent;
  const char *accept;
  long connect_milliseconds;
  long total_milliseconds;
  /// 0: the proxy that the environment names is used; 1: none.
  int ignores_proxies;
} cfetch_request;

/// How it ended.
typedef enum {
  CFETCH_DONE = 0,
  CFETCH_NO_HOST,
  CFETCH_NO_CONNECTION,
  CFETCH_TIMED_OUT,
  CFETCH_NOT_TRUSTED,
  CFETCH_NO_AUTHORITIES,
  CFETCH_STOPPED,
  CFETCH_BAD_ADDRESS,
  CFETCH_BAD_ANSWER,
  CFETCH_FAILED
} cfetch_outcome;

/// What came.
typedef struct {
  cfetch_outcome outcome;
  long status;
  /// Whether any connection was refused by `allows`.
  int was_refused;
  /// libcurl's own words for what went wrong; empty when nothing did.
  char detail[256];
  /// Where a redirection leads, absolute, cut where it is longer; empty when there is none.
  char redirection[4096];
  char content_type[256];
} cfetch_response;

/// Loads libcurl unless it is loaded; 1 when it is there.
int cfetch_load(void);

/// Makes one request and waits for its end; libcurl must be loaded. Redirections are not followed.
void cfetch_perform(const cfetch_request *request, const cfetch_callbacks *callbacks, void *context,
                    cfetch_response *response);

#endif
