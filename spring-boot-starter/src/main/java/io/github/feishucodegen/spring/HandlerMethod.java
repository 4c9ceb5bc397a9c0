package io.github.feishucodegen.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Optional;
import org.springframework.core.ResolvableType;

/**
 * A method of a dispatcher's builder that takes the handler of one event, such as {@code onP2MessageReceiveV1}.
 *
 * @param handlers the type of its handlers, such as {@code EventHandler<P2MessageReceiveV1>}
 */
record HandlerMethod(Method method, ResolvableType handlers) {
    /** Empty if the method is another one. */
    static Optional<HandlerMethod> of(Method method) {
        Type[] parameters = method.getGenericParameterTypes();
        if (parameters.length != 1
                || method.isBridge()
                || !(parameters[0] instanceof ParameterizedType handler)
                || !(handler.getRawType() instanceof Class<?> kind)
                || !HandlerBeans.isKind(kind)) {
            return Optional.empty();
        }
        ResolvableType[] arguments = new ResolvableType[handler.getActualTypeArguments().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = bound(handler.getActualTypeArguments()[i]);
        }
        return Optional.of(new HandlerMethod(method, ResolvableType.forClassWithGenerics(kind, arguments)));
    }

    /** The event of {@code ? super Event}, and any subclass of the response of {@code ? extends Response}. */
    private static ResolvableType bound(Type argument) {
        if (argument instanceof WildcardType wildcard && wildcard.getLowerBounds().length > 0) {
            return ResolvableType.forType(wildcard.getLowerBounds()[0]);
        }
        return ResolvableType.forType(argument);
    }

    void give(Object builder, Object handler) {
        try {
            method.invoke(builder, handler);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }
}
