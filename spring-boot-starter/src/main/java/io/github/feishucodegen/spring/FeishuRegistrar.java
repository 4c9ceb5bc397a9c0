package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.event.ApiEventDispatcher;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Registers the beans of {@link EnableFeishu}. They are created from their generated classes when they are needed. */
final class FeishuRegistrar implements ImportBeanDefinitionRegistrar {
    static final String CLIENT = "feishuClient";
    static final String DISPATCHER = "feishuEventDispatcher";

    @Override
    public void registerBeanDefinitions(AnnotationMetadata annotated, BeanDefinitionRegistry registry) {
        Map<String, Object> values =
                Objects.requireNonNull(annotated.getAnnotationAttributes(EnableFeishu.class.getName()));
        Class<? extends ApiClient> client = ((Class<?>) values.get("value")).asSubclass(ApiClient.class);
        registerClient(registry, client);
        dispatcherOf(client).ifPresent(dispatcher -> registerDispatcher(registry, dispatcher));
    }

    private static <C extends ApiClient> void registerClient(BeanDefinitionRegistry registry, Class<C> type) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        register(registry, CLIENT, new RootBeanDefinition(type, () -> ClientFactory.create(type, beans)));
    }

    private static <D extends ApiEventDispatcher> void registerDispatcher(
            BeanDefinitionRegistry registry, Class<D> type) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        register(registry, DISPATCHER, new RootBeanDefinition(type, () -> DispatcherFactory.create(type, beans)));
    }

    private static void register(BeanDefinitionRegistry registry, String name, RootBeanDefinition definition) {
        definition.setDestroyMethodName("close");
        registry.registerBeanDefinition(name, definition);
    }

    /** The dispatcher beside a client; empty if the client has no events. */
    private static Optional<Class<? extends ApiEventDispatcher>> dispatcherOf(Class<? extends ApiClient> client) {
        String name = client.getPackageName() + ".EventDispatcher";
        ClassLoader loader = client.getClassLoader();
        return ClassUtils.isPresent(name, loader)
                ? Optional.of(ClassUtils.resolveClassName(name, loader).asSubclass(ApiEventDispatcher.class))
                : Optional.empty();
    }
}
