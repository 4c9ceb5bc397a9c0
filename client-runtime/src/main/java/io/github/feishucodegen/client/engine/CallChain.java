package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.http.Interceptor;
import io.github.feishucodegen.client.http.Transport;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the steps that carry out a call. A client composes its chains once, for all calls. */
public final class CallChain {
    private CallChain() {}

    /**
     * The chain of a client's calls.
     *
     * @param baseUrl the base URL in the log
     * @param limiter null if calls are not delayed
     * @param sending see {@link #sending}
     */
    public static CallHandler ofCalls(
            String baseUrl,
            AppTokens tokens,
            Sleeper sleeper,
            Clock clock,
            @Nullable CallLimiter limiter,
            CallHandler sending) {
        return chain(
                List.of(
                        // Outside of the attempts: the requests for a token have attempts of their own.
                        new AuthorizationInterceptor(tokens),
                        // Around all steps that each attempt repeats.
                        new RetryInterceptor(sleeper, clock),
                        // Inside the attempts: sending again with a new token is not a further attempt.
                        new TokenRenewalInterceptor(),
                        // After the renewal: the platform counts each request, including refused ones.
                        limiter == null ? CallInterceptor.NONE : new RateLimitInterceptor(limiter),
                        // After every wait: the time may be over by now.
                        new DeadlineInterceptor(),
                        // Around the transport alone: the logged time is that of one request, without any wait.
                        new LoggingInterceptor(baseUrl)),
                // Innermost: the user's interceptors and the transport, for each HTTP request.
                sending);
    }

    /** The chain of requests for tokens. They carry no token and have no documented rates. */
    public static CallHandler ofTokenRequests(Sleeper sleeper, Clock clock, CallHandler sending) {
        return chain(List.of(new RetryInterceptor(sleeper, clock)), sending);
    }

    /**
     * The last step of both chains: the user's interceptors around the transport. They see each request as it is
     * sent.
     *
     * @param interceptors the innermost first
     */
    public static CallHandler sending(Transport transport, List<Interceptor> interceptors) {
        Transport around = transport;
        for (Interceptor interceptor : interceptors) {
            around = around.with(interceptor);
        }
        return new TransportHandler(around);
    }

    /** @param steps the outermost first */
    private static CallHandler chain(List<CallInterceptor> steps, CallHandler last) {
        CallHandler chain = last;
        for (int i = steps.size() - 1; i >= 0; i--) {
            chain = chain.after(steps.get(i));
        }
        return chain;
    }
}
