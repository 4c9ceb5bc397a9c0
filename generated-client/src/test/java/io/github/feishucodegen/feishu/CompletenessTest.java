package io.github.feishucodegen.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.ApiResource;
import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.feishu.fixture.ClassFolder;
import io.github.feishucodegen.feishu.fixture.EventTest;
import io.github.feishucodegen.feishu.fixture.GeneratedOperations;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final RequestOptions OPTIONS =
            RequestOptions.newBuilder().userAccessToken("u-1").build();

    /** Whoever adds a page adds a test. */
    @Test
    void everyOperationHasTest() {
        Set<String> generated = GeneratedOperations.resources().stream()
                .flatMap(GeneratedOperations::methods)
                .map(method -> GeneratedOperations.call(method, OPTIONS).name())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = ClassFolder.classesAround(CompletenessTest.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> method.getAnnotation(OperationTest.class))
                .filter(Objects::nonNull)
                .map(OperationTest::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).isNotEmpty();
        assertThat(tested).containsExactlyInAnyOrderElementsOf(generated);
    }

    @Test
    void everyEventHasTest() {
        Set<String> generated = Arrays.stream(EventDispatcher.Builder.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("onP") && !name.endsWith("Async"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = ClassFolder.classesAround(CompletenessTest.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> method.getAnnotation(EventTest.class))
                .filter(Objects::nonNull)
                .map(EventTest::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).hasSizeGreaterThanOrEqualTo(10);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(generated);
    }

    @Test
    void everyOperationTakesOptionsToo() {
        for (Class<?> resource : GeneratedOperations.resources()) {
            List<Method> plain = GeneratedOperations.methods(resource)
                    .filter(method -> method.getParameterCount() == 1)
                    .toList();
            assertThat(plain).as(resource.getName()).isNotEmpty();
            for (Method method : plain) {
                Method withOptions = withOptions(method);
                assertThat(withOptions.getReturnType()).isEqualTo(method.getReturnType());
                GeneratedOperations.Call call = GeneratedOperations.call(withOptions, OPTIONS);
                assertThat(call.options()).isSameAs(OPTIONS);
                assertThat(call.operation())
                        .isSameAs(GeneratedOperations.call(method, OPTIONS).operation());
            }
        }
    }

    @Test
    void everyResourceIsWithinReachOfTheClient() {
        List<Class<?>> reached = new ArrayList<>();
        reach(Client.class, reached);

        assertThat(reached).containsExactlyInAnyOrderElementsOf(GeneratedOperations.resources());
    }

    private static Method withOptions(Method method) {
        try {
            return method.getDeclaringClass()
                    .getMethod(method.getName(), method.getParameterTypes()[0], RequestOptions.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static void reach(Class<?> from, List<Class<?>> reached) {
        for (Method method : from.getDeclaredMethods()) {
            Class<?> type = method.getReturnType();
            boolean accessor = Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0;
            if (accessor && type.getSuperclass() == ApiResource.class) {
                reached.add(type);
            } else if (accessor && type.getName().startsWith("io.github.feishucodegen.feishu.service.")) {
                reach(type, reached);
            }
        }
    }
}
