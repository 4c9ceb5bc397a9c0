package io.github.feishucodegen.diff.accept;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern, in which a star stands for any characters. */
public record Wildcard(String pattern) {
    public static final Wildcard ANY = new Wildcard("*");

    public boolean matches(String text) {
        String regex =
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
