package io.github.feishucodegen.portal;

import io.github.feishucodegen.portal.PortalException.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the portal: at the allowed pace, again after transient faults, and never on another server. */
final class Fetcher {
    private static final int MAX_REDIRECTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final PortalHost host;
    private final HttpLimits limits;
    private final Connection connection;
    private final RequestPace pace;
    private final Timing timing;
    private final String userAgent;

    Fetcher(
            PortalHost host,
            HttpLimits limits,
            Connection connection,
            RequestPace pace,
            Timing timing,
            String userAgent) {
        this.host = host;
        this.limits = limits;
        this.connection = connection;
        this.pace = pace;
        this.timing = timing;
        this.userAgent = userAgent;
    }

    /** Reads the body of an answer. */
    interface Reader<T> {
        T read(Answer answer) throws PortalException;
    }

    /**
     * Sends a request and reads the answer.
     *
     * @return empty if the server says that nothing changed since it sent the validators
     */
    <T> Optional<T> get(String path, Language language, Validators validators, int limit, Reader<T> reader)
            throws PortalException, InterruptedException {
        Map<String, String> headers = headers(language, validators);
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = follow(host.resolve(path), headers, limit);
                Optional<T> content =
                        answer.isUnchanged() ? Optional.empty() : Optional.of(reader.read(successful(answer)));
                pace.succeeded();
                return content;
            } catch (PortalException e) {
                Duration asked = e.retryAfter();
                if (e.fault() == Fault.BUSY) {
                    pace.slowDown(asked == null ? Duration.ZERO : asked);
                }
                if (!e.fault().isTransient() || attempt >= limits.attempts()) {
                    throw e.after(attempt);
                }
                timing.sleep(pause(attempt, asked == null ? Duration.ZERO : asked));
            }
        }
    }

    private Map<String, String> headers(Language language, Validators validators) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept-Encoding", "gzip");
        headers.put(PortalFacts.languageHeader(), language.tag());
        if (validators.etag() != null) {
            headers.put("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            headers.put("If-Modified-Since", validators.lastModified());
        }
        return headers;
    }

    /** Sends a request, and follows redirects on the same server. */
    private Answer follow(URI first, Map<String, String> headers, int limit)
            throws PortalException, InterruptedException {
        URI address = first;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            pace.await();
            Answer answer = connection.get(address, headers, limit);
            if (!answer.isRedirect()) {
                return answer;
            }
            address = target(address, answer.header("location"));
        }
        throw new PortalException(Fault.REDIRECT, "the portal redirects more than " + MAX_REDIRECTS + " times");
    }

    private URI target(URI from, String location) throws PortalException {
        try {
            URI target = from.resolve(new URI(location));
            if (host.isSameServer(target)) {
                return target;
            }
            String place = target.getHost() == null ? "another address" : target.getScheme() + "://" + target.getHost();
            throw new PortalException(
                    Fault.REDIRECT, "the portal redirects to " + place + ", and only " + host + " is asked");
        } catch (URISyntaxException e) {
            throw new PortalException(Fault.REDIRECT, "the portal redirects to something that is not an address");
        }
    }

    private Answer successful(Answer answer) throws PortalException {
        int status = answer.status();
        if (answer.isSuccess()) {
            return answer;
        }
        Duration pause =
                RetryAfter.of(answer.header("retry-after"), timing.now()).orElse(null);
        String told = "the portal answers with HTTP status " + status;
        if (status == 429 || status == 503 && pause != null) {
            throw new PortalException(Fault.BUSY, told + ": it is asked too often", pause);
        }
        if (status == 407) {
            throw PortalException.ofProxyPassword();
        }
        throw new PortalException(status >= 500 || status == 408 ? Fault.SERVER : Fault.REFUSED, told, pause);
    }

    /** A random pause, so that several clients do not come back together. */
    private Duration pause(int attempt, Duration asked) {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), limits.firstPause().toMillis() << (attempt - 1));
        return asked.plusMillis((long) (longest * (0.5 + timing.random() / 2)));
    }
}
