package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.RateLimitDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the request table. */
final class RequestFacts {
    private static final Pattern URL =
            Pattern.compile("(?:https?://[\\w.:-]{1,200})?/[\\w./:{}%~@+-]{1,1000}(?:\\?[^\\s\"<>\\\\]{0,1000})?");

    private final RequestTable request;
    private final Findings findings;

    RequestFacts(RequestTable request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The line where the request table begins. */
    int line() {
        return request.table().line();
    }

    /** The URL. Null, with an error reported, if it is missing or malformed. */
    @Nullable
    Written<String> url() {
        Optional<RequestTable.Entry> entry = request.first(RequestKey.URL);
        if (entry.isEmpty()) {
            findings.add(PageFinding.REQUEST_URL_MISSING, request.table().line(), "The request has no HTTP URL");
            return null;
        }
        int line = entry.get().line();
        String written =
                Markdown.unescaped(entry.get().value().text().replace("`", "")).strip();
        if (!URL.matcher(written).matches()) {
            String message = written.isEmpty() ? "The HTTP URL is empty" : "%s is not an HTTP URL";
            findings.add(PageFinding.REQUEST_URL_ILLEGIBLE, line, message, written);
            return null;
        }
        return new Written<>(written, findings.at(line));
    }

    /** The HTTP method. Empty if it is missing or unknown. */
    Optional<Written<HttpVerb>> method() {
        String written = writtenMethod().toUpperCase(Locale.ROOT);
        return Arrays.stream(HttpVerb.values())
                .filter(verb -> verb.name().equals(written))
                .findFirst()
                .map(verb -> new Written<>(verb, findings.at(methodLine())));
    }

    /** Assumes the method that the rest of the page suggests, and reports a warning. */
    Written<HttpVerb> assume(HttpVerb verb) {
        String written = writtenMethod();
        if (written.isEmpty()) {
            String message = "The request has no HTTP method; " + verb + " was assumed";
            findings.add(PageFinding.HTTP_METHOD_MISSING, methodLine(), message);
        } else {
            String message = "%s is not an HTTP method; " + verb + " was assumed";
            findings.add(PageFinding.HTTP_METHOD_UNKNOWN, methodLine(), message, written);
        }
        return new Written<>(verb, findings.at(methodLine()));
    }

    private String writtenMethod() {
        return request.first(RequestKey.METHOD)
                .map(entry -> entry.value().text().replace("`", "").strip())
                .orElse("");
    }

    /** The line of the method's row, or of the table if it has no such row. */
    private int methodLine() {
        return request.first(RequestKey.METHOD)
                .map(RequestTable.Entry::line)
                .orElse(request.table().line());
    }

    List<RateLimitDeclaration> rateLimits() {
        List<RateLimitDeclaration> limits = new ArrayList<>();
        for (RequestTable.Entry entry : request.all(RequestKey.RATE_LIMITS)) {
            String written = entry.value().text();
            List<RateLimitDeclaration> found = RateLimits.in(written);
            if (found.isEmpty() && !written.isEmpty() && !RateLimits.isSpecial(written)) {
                findings.add(
                        PageFinding.RATE_LIMIT_UNREAD,
                        entry.line(),
                        "%s contains no number of calls",
                        Markdown.plain(written));
            }
            limits.addAll(found);
        }
        return limits;
    }

    List<String> appTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (RequestTable.Entry entry : request.all(RequestKey.APP_TYPES)) {
            List<String> found = AppTypes.in(entry.value());
            if (found.isEmpty()) {
                findings.add(
                        PageFinding.APP_TYPE_UNKNOWN,
                        entry.line(),
                        "%s names no kind of app",
                        entry.value().text());
            }
            types.addAll(found);
        }
        return List.copyOf(types);
    }

    List<ScopeDeclaration> scopes() {
        return RequestScopes.of(request.all(RequestKey.SCOPES), findings);
    }

    /** Whether an app needs every one of the scopes. */
    boolean allScopes() {
        return RequestScopes.areAllNeeded(request.all(RequestKey.SCOPES));
    }

    List<ScopeDeclaration> fieldScopes() {
        return RequestScopes.of(request.all(RequestKey.FIELD_SCOPES), findings);
    }

    /**
     * The kinds of access token in their own row. Most pages have no such row and name them at the header that
     * carries them.
     */
    Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>();
        request.all(RequestKey.TOKENS).forEach(entry -> tokens.addAll(Tokens.in(entry.value())));
        return tokens;
    }

    void reportUnknownRows(TableAudit audit) {
        audit.taken(request.table());
        audit.reported(request.unknown().size());
        audit.read(request.table().rows().size() - request.unknown().size());
        for (Row row : request.unknown()) {
            findings.add(
                    PageFinding.REQUEST_ROW_UNKNOWN,
                    row.line(),
                    "The row %s is not read",
                    row.cell(0).text());
        }
    }
}
