// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.fetch.Answer;
import org.chancery.store.fetch.Transport;

/*
 * How it works. The body goes to a file of its own for each request, and takes its place when it has
 * ended as its headers announce: a request that is given up may still write for a moment. Patience is
 * for the whole of it, since the client's own time-out ends with the headers, and a source that drips
 * would never be given up.
 */
/** Brings files over HTTP. Thread-safe. */
public final class HttpTransport implements Transport {
  private static final Duration TO_CONNECT = Duration.ofSeconds(20);

  private final HttpClient client;
  private final String base;
  private final Map<String, String> headers;
  private final AtomicLong requests = new AtomicLong();

  private HttpTransport(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = Map.copyOf(headers);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(TO_CONNECT)
            .proxy(
                Optional.ofNullable(ProxySelector.getDefault()).orElse(HttpClient.Builder.NO_PROXY))
            .build();
  }

  /**
   * A transport from one source.
   *
   * @param base address of the source, {@code http} or {@code https}
   * @param agent how it makes itself known
   * @throws ChanceryException with {@link Fault#USER} if it is no such address
   */
  public HttpTransport(String base, String agent) {
    this(checked(base.replaceFirst("/+$", "")) + "/", Map.of("User-Agent", agent));
  }

  /**
   * A transport from anywhere: paths are whole addresses.
   *
   * @param headers sent with each request
   */
  public static HttpTransport ofAddresses(Map<String, String> headers) {
    return new HttpTransport("", headers);
  }

  private static String checked(String base) {
    try {
      URI address = URI.create(base);
      String scheme = String.valueOf(address.getScheme());
      if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
        return base;
      }
    } catch (IllegalArgumentException noAddress) {
      // is told below
    }
    throw ChanceryException.at(
        Fault.USER,
        "--base-url " + base,
        "this is not the address of a source",
        "Write for example http://data.gdeltproject.org.");
  }

  @Override
  public Answer bring(String path, Path into, Duration patience)
      throws IOException, InterruptedException {
    Path body = into.resolveSibling(into.getFileName() + ".part" + requests.incrementAndGet());
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(patience);
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<Path>> response =
        client.sendAsync(request.build(), toFile(body));
    try {
      Answer answer = answer(response.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      if (answer instanceof Answer.Brought) {
        Files.move(body, into, StandardCopyOption.REPLACE_EXISTING);
      }
      return answer;
    } catch (TimeoutException slow) {
      return new Answer.Broken("not all of it came within " + patience.toSeconds() + " s");
    } catch (ExecutionException failed) {
      return broken(failed);
    } finally {
      response.cancel(true);
      Files.deleteIfExists(body);
    }
  }

  private static BodyHandler<Path> toFile(Path body) {
    return head ->
        head.statusCode() == 200
            ? BodySubscribers.ofFile(
                body,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)
            : BodySubscribers.replacing(body);
  }

  private static Answer answer(HttpResponse<Path> response) {
    int status = response.statusCode();
    return switch (status) {
      case 200 -> new Answer.Brought(Optional.of(FileName.of(response.uri(), response.headers())));
      case 404, 410 -> new Answer.Absent();
      case 429, 503 -> new Answer.Busy(retryAfter(response.headers()));
      default ->
          status >= 500 || status == 408
              ? new Answer.Broken("the source answers " + status)
              : new Answer.Refused("the source answers " + status);
    };
  }

  /* Seconds, or a date; of that the source says itself how far off it is. */
  private static Optional<Duration> retryAfter(HttpHeaders headers) {
    Optional<String> after = headers.firstValue("Retry-After").map(String::strip);
    if (after.filter(text -> text.matches("\\d{1,9}")).isPresent()) {
      return after.map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
    Optional<ZonedDateTime> until = after.flatMap(HttpTransport::date);
    Optional<ZonedDateTime> now = headers.firstValue("Date").flatMap(HttpTransport::date);
    return until.flatMap(end -> now.map(begin -> Duration.between(begin, end)));
  }

  private static Optional<ZonedDateTime> date(String text) {
    try {
      return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Answer broken(ExecutionException failed) throws IOException {
    Throwable cause = failed.getCause();
    if (cause instanceof FileSystemException refused) {
      throw refused;
    }
    if (cause instanceof IOException network) {
      String message = network.getMessage();
      return new Answer.Broken(message == null ? network.getClass().getSimpleName() : message);
    }
    throw new IllegalStateException("the request failed", cause);
  }
}
