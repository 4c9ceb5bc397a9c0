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

/** The facts about one operation of the platform. Immutable: each method that adds a fact returns a new object. */
@Internal
public final class Operation {
    private final String id;
    private final String method;
    private final String path;
    private List<TokenKind> tokenKinds;
    private List<RateLimit> rateLimits = List.of();
    private Set<Integer> busyCodes = Set.of();
    private List<String> scopes = List.of();
    private String errors = "";
    private @Nullable String errorTexts;
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
     * @param tokenKinds the kinds of token that the operation accepts; none if it is called without a token
     */
    public static Operation of(String id, String method, String path, TokenKind... tokenKinds) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(id + ": a path begins with a slash, not as " + path);
        }
        return new Operation(id, method, path, List.of(tokenKinds));
    }

    /**
     * An operation with its facts in the text form of generated classes: one fact on each line, a name and its values.
     *
     * <pre>
     * tokens: TENANT, USER
     * rate limit: 50 calls in 1 s
     * scopes: hire:talent:readonly, hire:talent
     * busy codes: 1002005, 1002006
     * repeatable: yes
     * envelope: none
     * idempotency key: body/uuid
     * page token: page_token
     * page items: data/items
     * next page token: data/page_token
     * more pages: data/has_more
     * error texts: com/example/feishu/service/hire/error-texts/hire.txt
     * </pre>
     *
     * Any line may be missing; of the lines about pages, only the last. The methods of this class say what the facts
     * mean. {@code error texts} names a resource with the meaning of error codes. The package {@code format} of this
     * module has the grammar.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static Operation of(String id, String method, String path, String facts) {
        return OperationFacts.described(of(id, method, path), facts);
    }

    private Operation copy() {
        Operation copy = new Operation(id, method, path, tokenKinds);
        copy.rateLimits = rateLimits;
        copy.busyCodes = busyCodes;
        copy.scopes = scopes;
        copy.errors = errors;
        copy.errorTexts = errorTexts;
        copy.safe = safe;
        copy.envelope = envelope;
        copy.idempotencyKey = idempotencyKey;
        copy.paging = paging;
        return copy;
    }

    /** Sets the kinds of token that the operation accepts; none if it is called without a token. */
    Operation tokens(TokenKind... kinds) {
        Operation copy = copy();
        copy.tokenKinds = List.of(kinds);
        return copy;
    }

    /** Adds a documented rate limit. It applies to each app and tenant. */
    public Operation rateLimit(int calls, int seconds) {
        Operation copy = copy();
        List<RateLimit> limits = new ArrayList<>(rateLimits);
        limits.add(new RateLimit(calls, Duration.ofSeconds(seconds)));
        copy.rateLimits = List.copyOf(limits);
        return copy;
    }

    /** Adds documented codes which mean that the operation was called too often and did nothing. */
    public Operation busyCodes(int... codes) {
        Operation copy = copy();
        Set<Integer> all = new TreeSet<>(busyCodes);
        for (int code : codes) {
            all.add(code);
        }
        copy.busyCodes = Collections.unmodifiableSet(all);
        return copy;
    }

    /** Sets the scopes of the operation. Any one of them is sufficient. */
    public Operation scopes(String... scopes) {
        Operation copy = copy();
        copy.scopes = List.of(scopes);
        return copy;
    }

    /**
     * Sets the documented errors.
     *
     * @param table one line for each error: code, meaning and advice, separated by tabs
     */
    public Operation errors(String table) {
        Operation copy = copy();
        copy.errors = table;
        return copy;
    }

    /** Sets the resource with the texts of documented errors, relative to the root of the class path. */
    Operation errorTexts(String resource) {
        Operation copy = copy();
        copy.errorTexts = resource;
        return copy;
    }

    /**
     * Declares that a second call does no harm although the method is neither GET nor HEAD. Most of these operations
     * are searches.
     */
    public Operation repeatable() {
        Operation copy = copy();
        copy.safe = true;
        return copy;
    }

    /** Declares that responses have no {@code code}: only the HTTP status shows whether the call succeeded. */
    public Operation bare() {
        Operation copy = copy();
        copy.envelope = false;
        return copy;
    }

    /**
     * Sets the field by which the platform recognizes a repeated call. A call that sets this field may be repeated.
     *
     * @param path the field's name on the wire, with {@code body/} before it if it is in the body
     */
    public Operation idempotencyKey(String path) {
        Operation copy = copy();
        copy.idempotencyKey = path;
        return copy;
    }

    /**
     * Declares that the operation returns its items in pages. Paths are names on the wire, separated by slashes.
     *
     * @param tokenOfRequest such as {@code page_token}, or {@code body/page_token} in a body
     * @param items such as {@code data/items}
     * @param tokenOfResponse such as {@code data/page_token}
     * @param hasMore such as {@code data/has_more}; null if only a missing token ends the pages
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

    @Nullable
    String errorTexts() {
        return errorTexts;
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
