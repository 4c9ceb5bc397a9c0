package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Creates the event dispatcher with all handlers among the beans. */
final class DispatcherFactory {
    private DispatcherFactory() {}

    static <D extends ApiEventDispatcher> D create(Class<D> type, ConfigurableListableBeanFactory beans) {
        FeishuProperties.Events events = beans.getBean(FeishuProperties.class).events();
        ApiEventDispatcher.Builder<?, ?> builder = (ApiEventDispatcher.Builder<?, ?>)
                GeneratedBuilder.of(type, events.verificationToken(), events.encryptKey());
        HandlerBeans.addTo(builder, beans);
        beans.getBeanProvider(FeishuDispatcherCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder));
        return Objects.requireNonNull(type.cast(builder.build()));
    }
}
