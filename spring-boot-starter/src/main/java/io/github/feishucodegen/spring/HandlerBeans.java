package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.AsyncCallbackHandler;
import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The beans that handle events and callbacks. */
final class HandlerBeans {
    private static final List<Class<?>> KINDS =
            List.of(EventHandler.class, CallbackHandler.class, AsyncCallbackHandler.class);

    private HandlerBeans() {}

    /** The names of the beans. The beans themselves are not created. */
    static TreeSet<String> names(ListableBeanFactory beans) {
        TreeSet<String> names = new TreeSet<>();
        for (Class<?> kind : KINDS) {
            names.addAll(List.of(beans.getBeanNamesForType(kind, true, false)));
        }
        return names;
    }

    /**
     * Gives each bean to the method of the builder that takes handlers of its event.
     *
     * @throws IllegalStateException if there is no such method
     */
    static void addTo(ApiEventDispatcher.Builder<?, ?> builder, ConfigurableListableBeanFactory beans) {
        List<HandlerMethod> methods = Arrays.stream(builder.getClass().getMethods())
                .flatMap(method -> HandlerMethod.of(method).stream())
                .toList();
        for (String name : names(beans)) {
            List<HandlerMethod> fitting = methods.stream()
                    .filter(method -> beans.isTypeMatch(name, method.handlers()))
                    .toList();
            if (fitting.isEmpty()) {
                throw new IllegalStateException("the bean " + name + " handles no event that "
                        + builder.getClass().getName() + " knows: its type names the event's class, as in "
                        + "EventHandler<P2MessageReceiveV1>");
            }
            fitting.forEach(method -> method.give(builder, beans.getBean(name)));
        }
    }

    /** Whether a class is one of the interfaces of handlers. */
    static boolean isKind(Class<?> type) {
        return KINDS.contains(type);
    }
}
