package io.github.feishucodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.ApiRequestBuilder;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of inherited names hold against the runtime's classes. */
class InheritedMembersTest {
    private static final Predicate<Method> GETTER =
            method -> method.getName().matches("get.+") && method.getParameterCount() == 0;

    private static final Predicate<Method> COULD_BE_A_SETTER =
            method -> method.getDeclaringClass() != Object.class || method.getParameterCount() == 1;

    private static final Predicate<Method> ONE_ARGUMENT_OR_NONE = method -> method.getParameterCount() < 2;

    @Test
    void getters() {
        assertThat(InheritedMembers.OF_MODEL.getters()).containsAll(names(Model.class, GETTER));
        assertThat(InheritedMembers.OF_REQUEST.getters()).containsAll(names(ApiRequest.class, GETTER));
        assertThat(InheritedMembers.OF_RESPONSE.getters()).containsAll(names(ApiResponse.class, GETTER));
    }

    @Test
    void builderMethods() {
        assertThat(InheritedMembers.OF_MODEL.ofBuilder()).containsAll(names(ModelBuilder.class, COULD_BE_A_SETTER));
        assertThat(InheritedMembers.OF_REQUEST.ofBuilder())
                .containsAll(names(ApiRequestBuilder.class, COULD_BE_A_SETTER));
    }

    @Test
    void clientMethods() {
        assertThat(InheritedMembers.OF_CLIENT).containsAll(names(ApiClient.class, ONE_ARGUMENT_OR_NONE));
    }

    @Test
    void noBaseClassHidesTheNamesOfGeneratedClasses() {
        // A member class that generated classes inherit would hide a class of their package.
        assertThat(Model.class.getClasses()).isEmpty();
        assertThat(memberClasses(ApiRequest.class)).isEmpty();
        assertThat(memberClasses(ApiResponse.class)).isEmpty();
    }

    private static Stream<Class<?>> memberClasses(Class<?> type) {
        return Stream.of(type.getDeclaredClasses()).filter(c -> !Modifier.isPrivate(c.getModifiers()));
    }

    private static Set<String> names(Class<?> type, Predicate<Method> wanted) {
        Set<String> names = new TreeSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                boolean inherited =
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
                if (inherited && !method.isSynthetic() && wanted.test(method)) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }
}
