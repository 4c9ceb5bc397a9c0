package io.github.feishucodegen.spring;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether any bean handles an event or a callback. */
final class OnHandlerBean extends SpringBootCondition implements ConfigurationCondition {
    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.REGISTER_BEAN;
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean found = !HandlerBeans.names(Objects.requireNonNull(context.getBeanFactory()))
                .isEmpty();
        ConditionMessage.Builder message = ConditionMessage.forCondition("handlers of Feishu events");
        return new ConditionOutcome(
                found, found ? message.because("there are some") : message.because("there are none"));
    }
}
