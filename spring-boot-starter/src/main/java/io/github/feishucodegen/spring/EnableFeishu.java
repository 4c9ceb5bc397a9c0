package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.ApiClient;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Declares a bean of the application's generated client, with the settings of {@link FeishuProperties}. If the client has
 * events, declares a bean of its dispatcher as well, which has all handlers among the beans.
 *
 * <pre>{@code
 * @SpringBootApplication
 * @EnableFeishu(Client.class)
 * class Bot {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(FeishuRegistrar.class)
public @interface EnableFeishu {
    /** The generated class {@code Client}. Its dispatcher is the class {@code EventDispatcher} of the same package. */
    Class<? extends ApiClient> value();
}
