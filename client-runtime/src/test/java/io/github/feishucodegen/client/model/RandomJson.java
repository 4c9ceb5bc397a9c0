package io.github.feishucodegen.client.model;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Objects that fit {@link io.github.feishucodegen.client.sample.Thing} here and there, as text. */
final class RandomJson {
    private static final List<String> NAMES = List.of(
            "name",
            "status",
            "score",
            "active",
            "extra",
            "child",
            "children",
            "tags",
            "ids",
            "weights",
            "by_key",
            "matrix",
            "anys",
            "later",
            "nächstes",
            "",
            "a\\\"b",
            "name2");
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "7",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "123456789012345678901234567890",
            "0.5",
            "-2.50",
            "1e3",
            "1E400",
            "-1e-400",
            "0.12345678901234567890123",
            "1.0",
            "9.223372036854775808e18",
            "12345678901234567890e0",
            "1E+30",
            "\"\"",
            "\"text\"",
            "\"12\"",
            "\" 7 \"",
            "\"1.5e2\"",
            "\"true\"",
            "\"数据\\n\\u0001\\uD83D\\uDE00\"",
            "\"NaN\"");

    private final Random random;

    RandomJson(long seed) {
        random = new Random(seed);
    }

    String object(int depth) {
        StringBuilder text = new StringBuilder("{");
        int size = random.nextInt(8);
        int start = random.nextInt(NAMES.size());
        for (int i = 0; i < size; i++) {
            // Steps mostly forward, so that names come in documented order, out of it, and twice.
            start = (start + (random.nextInt(4) == 0 ? random.nextInt(NAMES.size()) : 1)) % NAMES.size();
            String name = NAMES.get(start);
            text.append(i == 0 ? "" : random.nextBoolean() ? "," : " ,\n")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(random.nextInt(3) > 0 ? fitting(name, depth) : any(depth));
        }
        return text.append('}').toString();
    }

    private String fitting(String name, int depth) {
        switch (name) {
            case "child":
                return depth == 0 ? "{}" : object(depth - 1);
            case "children":
                return array(depth, () -> depth == 0 ? any(0) : object(depth - 1));
            case "by_key":
                return "{\"k\":" + (depth == 0 ? any(0) : object(depth - 1)) + ",\"l\":" + any(0) + "}";
            case "matrix":
                return array(depth, () -> array(0, () -> any(0)));
            case "tags":
            case "ids":
            case "anys":
                return array(depth, () -> any(0));
            case "weights":
                return "{\"a\":" + any(0) + ",\"b\":" + any(0) + "}";
            default:
                return any(0);
        }
    }

    private String any(int depth) {
        int choice = random.nextInt(depth == 0 ? 8 : 10);
        if (choice == 8) {
            return array(depth, () -> any(depth - 1));
        }
        return choice == 9 ? object(depth - 1) : SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private String array(int depth, Supplier<String> item) {
        StringBuilder text = new StringBuilder("[");
        int size = random.nextInt(depth == 0 ? 3 : 12);
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ",").append(item.get());
        }
        return text.append(']').toString();
    }
}
