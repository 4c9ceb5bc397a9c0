package io.github.feishucodegen.portal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.feishucodegen.portal.PortalException.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The portal behind its HTTP interface. */
public final class HttpPortal implements Portal {
    private final PortalHost host;
    private final HttpLimits limits;
    private final Connection connection;
    private final Fetcher fetcher;

    private HttpPortal(PortalHost host, HttpLimits limits, Connection connection, Fetcher fetcher) {
        this.host = host;
        this.limits = limits;
        this.connection = connection;
        this.fetcher = fetcher;
    }

    /**
     * A portal with the default limits.
     *
     * @param rate the maximum number of requests per second; infinite if there is no limit
     * @param version the toolkit's version, which the portal is told
     * @throws IllegalArgumentException if the environment names a proxy that is not an address
     */
    public static HttpPortal at(PortalHost host, double rate, String version) {
        return at(host, rate, version, HttpLimits.DEFAULT, Timing.SYSTEM);
    }

    /** As {@link #at(PortalHost, double, String)}, through a proxy. System properties and environment do not matter. */
    public static HttpPortal through(ProxyServer proxy, PortalHost host, double rate, String version) {
        return at(host, rate, version, HttpLimits.DEFAULT, Timing.SYSTEM, ProxySettings.of(proxy));
    }

    /** As {@link #at(PortalHost, double, String)}, with other limits and clocks. */
    public static HttpPortal at(PortalHost host, double rate, String version, HttpLimits limits, Timing timing) {
        ProxySettings proxy = ProxySettings.of(host.uri(), System.getProperties(), System.getenv());
        return at(host, rate, version, limits, timing, proxy);
    }

    private static HttpPortal at(
            PortalHost host, double rate, String version, HttpLimits limits, Timing timing, ProxySettings proxy) {
        Connection connection = new Connection(host, limits, proxy);
        RequestPace pace = new RequestPace(rate, timing);
        return new HttpPortal(
                host,
                limits,
                connection,
                new Fetcher(host, limits, connection, pace, timing, PortalFacts.userAgent(version)));
    }

    @Override
    public URI host() {
        return host.uri();
    }

    @Override
    public Traffic traffic() {
        return connection.traffic();
    }

    @Override
    public List<CatalogPage> catalog(Language language) throws PortalException, InterruptedException {
        List<CatalogPage> pages = whole(PortalFacts.tree(), language, limits.catalog(), TreeReader::read);
        // Asked for last, so that a page that is published in between has its readable address.
        Map<String, String> aliases =
                whole(PortalFacts.mapping(language), language, limits.catalog(), HttpPortal::aliases);
        return pages.stream()
                .map(page -> page.alias(aliases.get(page.fullPath())))
                .toList();
    }

    private <T> T whole(String path, Language language, int limit, Fetcher.Reader<T> reader)
            throws PortalException, InterruptedException {
        return fetcher.get(path, language, Validators.NONE, limit, reader)
                .orElseThrow(() -> new PortalException(Fault.FORM, "the portal answers 304 to a plain request"));
    }

    @Override
    public Optional<PortalPage> page(CatalogPage page, Language language, PageForm form, Validators validators)
            throws PortalException, InterruptedException {
        return switch (form) {
            case NATIVE ->
                fetcher.get(
                        PortalFacts.nativePage(page.fullPath()),
                        language,
                        validators,
                        limits.page(),
                        DetailReader::read);
            case PUBLISHED ->
                fetcher.get(
                        PortalFacts.publishedPage(page.fullPath()),
                        language,
                        validators,
                        limits.page(),
                        answer -> published(answer, page));
        };
    }

    static PortalPage published(Answer answer, CatalogPage page) throws PortalException {
        if (answer.isHtml()) {
            throw new PortalException(Fault.FORM, "the portal answers with HTML in place of Markdown");
        }
        String content = new String(answer.body(), StandardCharsets.UTF_8);
        if (content.isBlank()) {
            throw new PortalException(Fault.EMPTY, "the portal gives the page no content");
        }
        return new PortalPage(page.name(), page.nodeId(), page.updateTime(), content, answer.validators());
    }

    static Map<String, String> aliases(Answer answer) throws PortalException {
        Map<String, String> aliases = new HashMap<>();
        boolean[] found = new boolean[1];
        Json.readData(answer, (member, at) -> {
            if (member.equals(PortalFacts.ALIASES) && at.currentToken() == JsonToken.START_OBJECT) {
                found[0] = true;
                readAliases(at, aliases);
            } else {
                at.skipChildren();
            }
        });
        if (!found[0]) {
            throw new PortalException(Fault.FORM, "the answer has no member '" + PortalFacts.ALIASES + "'");
        }
        return aliases;
    }

    private static void readAliases(JsonParser at, Map<String, String> aliases) throws IOException {
        while (at.nextToken() == JsonToken.FIELD_NAME) {
            String fullPath = at.currentName();
            if (at.nextToken() == JsonToken.VALUE_STRING && at.getText().startsWith("/")) {
                aliases.put(fullPath, at.getText());
            } else {
                at.skipChildren();
            }
        }
    }
}
