package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.retry.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known about one operation of the platform. Immutable: each method that adds a fact gives another operation. */
public final class Operation {
    private final String id;
    private final String method;
    private final String path;
    private List<TokenKind> tokenKinds;
    private List<RateLimit> rateLimits = List.of();
    private Set<Integer> busyCodes = Set.of();
    private List<String> scopes = List.of();
    private String errors = "";
    private boolean safe;
    private boolean envelope = true;
    private @Nullable String idempotencyKey;
    private @Nullable Paging paging;

    private Operation(String id, String method, String path, List<TokenKind> tokenKinds) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.tokenKinds = tokenKinds;
        this.safe = method.equals("GET") || method.equals("HEAD");
    }

    /**
     * @param id such as {@code hire.v1.interviewer.patch}
     * @param path with parameters as in {@code /open-apis/hire/v1/interviewers/:interviewer_id}; may have a query
     * @param tokenKinds any of which the operation accepts; none if it is called without a token
     */
    public static Operation of(String id, String method, String path, TokenKind... tokenKinds) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(id + ": a path begins with a slash, not as " + path);
        }
        return new Operation(id, method, path, List.of(tokenKinds));
    }

    /**
     * An operation with its facts in the form that generated classes have them in: a line for each, with tabs between its
     * words.
     *
     * <pre>
     * tokens   TENANT   USER
     * rate   20   1
     * scopes   hire:talent:readonly   hire:talent
     * busy   1002005   1002006
     * repeatable
     * bare
     * key   body/uuid
     * paged   page_token   data/items   data/page_token   data/has_more
     * 1002001   system error   try again
     * </pre>
     *
     * Any line may be missing; those of {@link #errors} come last.
     *
     * @throws IllegalArgumentException if they are not in that form
     */
    public static Operation of(String id, String method, String path, String facts) {
        return OperationText.described(of(id, method, path), facts);
    }

    private Operation copy() {
        Operation copy = new Operation(id, method, path, tokenKinds);
        copy.rateLimits = rateLimits;
        copy.busyCodes = busyCodes;
        copy.scopes = scopes;
        copy.errors = errors;
        copy.safe = safe;
        copy.envelope = envelope;
        copy.idempotencyKey = idempotencyKey;
        copy.paging = paging;
        return copy;
    }

    /** Any of which it accepts; none if it is called without a token. */
    Operation tokens(TokenKind... kinds) {
        Operation copy = copy();
        copy.tokenKinds = List.of(kinds);
        return copy;
    }

    /** One of the rates that the operation is documented to be limited to, for each app and tenant. */
    public Operation rateLimit(int calls, int seconds) {
        Operation copy = copy();
        List<RateLimit> limits = new ArrayList<>(rateLimits);
        limits.add(new RateLimit(calls, Duration.ofSeconds(seconds)));
        copy.rateLimits = List.copyOf(limits);
        return copy;
    }

    /** Codes by which the operation is documented to say that it was called too often, so that it did nothing. */
    public Operation busyCodes(int... codes) {
        Operation copy = copy();
        Set<Integer> all = new TreeSet<>(busyCodes);
        for (int code : codes) {
            all.add(code);
        }
        copy.busyCodes = Collections.unmodifiableSet(all);
        return copy;
    }

    /** Scopes any of which is enough to call it. */
    public Operation scopes(String... scopes) {
        Operation copy = copy();
        copy.scopes = List.of(scopes);
        return copy;
    }

    /**
     * The documented failures.
     *
     * @param table a line for each: the code, what it means, what to do about it, with tabs between
     */
    public Operation errors(String table) {
        Operation copy = copy();
        copy.errors = table;
        return copy;
    }

    /** It does no harm to call it twice, though its method is neither GET nor HEAD: a search, mostly. */
    public Operation repeatable() {
        Operation copy = copy();
        copy.safe = true;
        return copy;
    }

    /** Its answers have no {@code code} that tells whether the call succeeded: the HTTP status alone does. */
    public Operation bare() {
        Operation copy = copy();
        copy.envelope = false;
        return copy;
    }

    /**
     * The field by which the platform knows a call that is repeated; with it, a call can be.
     *
     * @param path its name on the wire, {@code body/} before it if it is in the body
     */
    public Operation idempotencyKey(String path) {
        Operation copy = copy();
        copy.idempotencyKey = path;
        return copy;
    }

    /**
     * The operation answers in pages. Paths are names on the wire between slashes.
     *
     * @param tokenOfRequest such as {@code page_token}, or {@code body/page_token} in a body
     * @param items such as {@code data/items}
     * @param tokenOfResponse such as {@code data/page_token}
     * @param hasMore such as {@code data/has_more}; null where a missing token alone ends the pages
     */
    public Operation paged(String tokenOfRequest, String items, String tokenOfResponse, @Nullable String hasMore) {
        Operation copy = copy();
        copy.paging = new Paging(tokenOfRequest, items, tokenOfResponse, hasMore);
        return copy;
    }

    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public List<TokenKind> tokenKinds() {
        return tokenKinds;
    }

    public List<RateLimit> rateLimits() {
        return rateLimits;
    }

    public List<String> scopes() {
        return scopes;
    }

    Set<Integer> busyCodes() {
        return busyCodes;
    }

    String errors() {
        return errors;
    }

    boolean isSafe() {
        return safe;
    }

    boolean hasEnvelope() {
        return envelope;
    }

    @Nullable
    String idempotencyKey() {
        return idempotencyKey;
    }

    @Nullable
    Paging paging() {
        return paging;
    }

    @Override
    public String toString() {
        return id;
    }
}
