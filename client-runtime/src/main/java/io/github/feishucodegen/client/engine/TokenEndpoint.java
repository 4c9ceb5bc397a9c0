package io.github.feishucodegen.client.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.Explanation;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.HeaderValues;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fetches tokens from the platform. */
public final class TokenEndpoint {
    private static final String AUTH = "/open-apis/auth/v3/";
    private static final String OAUTH = "/open-apis/authen/v2/oauth/token";
    /** The longest life that is accepted, in seconds. The platform's tokens live for two hours. */
    private static final long LONGEST_LIFE = 7 * 24 * 3600;
    /** The longest response that is accepted, in bytes. Tokens are much shorter. */
    private static final int MOST_OF_ANSWER = 1 << 18;

    private final CallHandler chain;
    private final RetryPolicy retry;
    private final String baseUrl;
    private final AppCredentials credentials;
    private final Duration timeout;
    private final Clock clock;

    /**
     * @param chain see {@link CallChain#ofTokenRequests}
     * @param timeout the time limit of each attempt
     */
    public TokenEndpoint(
            CallHandler chain,
            RetryPolicy retry,
            String baseUrl,
            AppCredentials credentials,
            Duration timeout,
            Clock clock) {
        this.chain = chain;
        this.retry = retry;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * The {@code tenant_access_token} or {@code app_access_token} of a custom app, which a tenant built for itself.
     */
    AccessToken ofCustomApp(String name, Deadline deadline) {
        return fetch(AUTH + name + "/internal", app(), name, deadline);
    }

    /** The token of a store app itself. */
    AccessToken ofStoreApp(String ticket, Deadline deadline) {
        Map<String, String> grant = app();
        grant.put("app_ticket", ticket);
        return fetch(AUTH + "app_access_token", grant, "app_access_token", deadline);
    }

    /** The token of a store app in a tenant. */
    AccessToken ofTenant(AccessToken appToken, String tenantKey, Deadline deadline) {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("app_access_token", appToken.value());
        grant.put("tenant_key", tenantKey);
        return fetch(AUTH + "tenant_access_token", grant, "tenant_access_token", deadline);
    }

    /** A user's first token. */
    AccessToken ofUser(String code, @Nullable String redirectUri, Deadline deadline) {
        Map<String, String> grant = oauth("authorization_code");
        grant.put("code", code);
        if (redirectUri != null) {
            grant.put("redirect_uri", redirectUri);
        }
        return fetch(OAUTH, grant, "access_token", deadline);
    }

    /** A user's next token. */
    AccessToken refreshed(String refreshToken, Deadline deadline) {
        Map<String, String> grant = oauth("refresh_token");
        grant.put("refresh_token", refreshToken);
        return fetch(OAUTH, grant, "access_token", deadline);
    }

    /** Asks the platform to send the app ticket again. It arrives as an event. */
    void askForTicket(Deadline deadline) {
        send(AUTH + "app_ticket/resend", app(), true, deadline);
    }

    private Map<String, String> app() {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("app_id", credentials.appId());
        grant.put("app_secret", credentials.appSecret());
        return grant;
    }

    private Map<String, String> oauth(String type) {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("grant_type", type);
        grant.put("client_id", credentials.appId());
        grant.put("client_secret", credentials.appSecret());
        return grant;
    }

    /** @throws ApiException if the platform refuses; the usual cause is a wrong id or secret */
    private AccessToken fetch(String path, Map<String, String> grant, String name, Deadline deadline) {
        Instant before = clock.instant();
        // Codes and refresh tokens are valid once. A repeated request would fail even if only its response was lost.
        JsonNode answer = send(path, grant, !path.equals(OAUTH), deadline);
        String token = answer.path(name).asText("");
        if (token.isEmpty()) {
            throw new DecodeException("POST " + path + ": no " + name + " in the answer", null);
        }
        if (HeaderValues.valueComplaint(token) != null) {
            throw new DecodeException("POST " + path + ": the " + name + " cannot be sent in a header", null);
        }
        JsonNode life = answer.has("expire") ? answer.path("expire") : answer.path("expires_in");
        return AccessToken.issued(token, before, life(life))
                .withRefreshToken(answer.path("refresh_token").textValue());
    }

    private static Duration life(JsonNode seconds) {
        return Duration.ofSeconds(Math.max(0, Math.min(LONGEST_LIFE, seconds.asLong())));
    }

    private JsonNode send(String path, Map<String, String> grant, boolean safe, Deadline deadline) {
        RequestBody body = RequestBody.of("application/json; charset=utf-8", JsonCodec.writeBytes(grant));
        String call = "POST " + path;
        ReceivedResponse response = chain.handle(Exchange.of(Call.newBuilder(call, "POST", URI.create(baseUrl + path))
                .body(body)
                .safe(safe)
                .retry(retry)
                .timeout(timeout)
                .build(deadline, new MemoryTarget(MOST_OF_ANSWER))));
        JsonNode answer = answer(call, response);
        int code = answer.path("code").asInt();
        if (code != 0) {
            String msg =
                    answer.path("msg").asText(answer.path("error_description").asText());
            throw new ApiException(call, code, msg, response.logId(), response.status(), explanation(code));
        }
        if (!response.isSuccessful()) {
            throw response.statusException(call);
        }
        return answer;
    }

    private static Explanation explanation(int code) {
        switch (code) {
            case 10014:
            case 99991543:
            case 20002:
                return new Explanation(
                        "", "check the app's id and secret, and that they are this platform's", List.of());
            case AppTokens.WRONG_TICKET:
                return new Explanation(
                        "", "another app ticket is on its way: call again when its event came", List.of());
            case 20037:
            case 20064:
            case 20073:
            case 20026:
                return new Explanation("", "the user has to log in again", List.of());
            default:
                return Explanation.NONE;
        }
    }

    private static JsonNode answer(String call, ReceivedResponse response) {
        if (response.isJson()) {
            try {
                return JsonCodec.parse(response.body().inMemory());
            } catch (DecodeException e) {
                if (response.isSuccessful()) {
                    // The cause is left out because it may quote a token.
                    throw new DecodeException(call + ": " + e.getMessage(), null);
                }
            }
        }
        throw response.statusException(call);
    }
}
