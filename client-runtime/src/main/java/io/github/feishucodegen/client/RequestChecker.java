package io.github.feishucodegen.client;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.model.Rules;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks requests before they are sent, by the policy of the client or of the call. */
final class RequestChecker {
    private static final Logger LOG = LoggerFactory.getLogger(RequestChecker.class);

    private final ViolationPolicy policy;
    private final @Nullable Consumer<? super RequestWarning> listener;
    /** Operations and rules. There are not more than the pages have, because rules contain no values. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    RequestChecker(ViolationPolicy policy, @Nullable Consumer<? super RequestWarning> listener) {
        this.policy = policy;
        this.listener = listener;
    }

    /** @throws InvalidRequestException if the request cannot be sent, or breaks a rule and is to be refused then */
    void check(Operation operation, ApiRequest request, @Nullable ViolationPolicy ofCall) {
        ViolationPolicy decided = ofCall == null ? policy : ofCall;
        List<Violation> refused =
                decided == ViolationPolicy.REFUSE ? Rules.ofItsClass(request) : Rules.missingParts(request);
        if (!refused.isEmpty()) {
            throw new InvalidRequestException(operation.id(), refused);
        }
        if (decided == ViolationPolicy.WARN) {
            Rules.eachOfItsClass(request, (rule, violation) -> warn(operation.id(), rule, violation));
        }
    }

    private void warn(String operation, String rule, Violation violation) {
        if (!warned.add(operation + ' ' + rule)) {
            return;
        }
        LOG.warn(
                "{}: a request breaks the rule of its page that {}. It is sent all the same, and this is logged once."
                        + " violations(ViolationPolicy) of the client's builder sets what happens.",
                operation,
                rule);
        if (listener != null) {
            listener.accept(new RequestWarning(operation, rule, violation));
        }
    }
}
