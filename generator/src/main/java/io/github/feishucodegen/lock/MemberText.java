package io.github.feishucodegen.lock;

import io.github.feishucodegen.lock.MemberKey.Body;
import io.github.feishucodegen.lock.MemberKey.OfEnum;
import io.github.feishucodegen.lock.MemberKey.OfField;
import io.github.feishucodegen.lock.MemberName.Accessors;
import io.github.feishucodegen.lock.MemberName.ByRule;
import io.github.feishucodegen.lock.MemberName.EnumGetter;

/**
 * Writes and reads the members of a class. The keys are {@code user_id} for a field, {@code user_id#2} for the second
 * one of that name, {@code user_id*} for the enum of a field, and {@code (body)}. The names are
 * {@code setUserId,getUserId}, {@code getUserIdEnum}, or nothing if the naming rules give them.
 */
final class MemberText {
    private static final String BODY = "(body)";
    private static final String SECOND = "#2";
    private static final String LISTED = "*";
    private static final String BY_RULE = "";

    private MemberText() {}

    static String write(MemberKey key) {
        if (key instanceof OfEnum listed) {
            return write(listed.field()) + LISTED;
        }
        return key instanceof OfField field ? field(field.field()) + (field.second() ? SECOND : "") : BODY;
    }

    /** Escapes the field's name where it would be read as something else. */
    private static String field(String name) {
        String text = Escapes.escape(name, LISTED);
        if (text.equals(BODY)) {
            return Escapes.escape(name, "(");
        }
        return text.endsWith(SECOND)
                ? text.substring(0, text.length() - SECOND.length()) + Escapes.escape(SECOND, "#")
                : text;
    }

    static MemberKey readKey(String text) {
        if (text.equals(BODY)) {
            return new Body();
        }
        return text.endsWith(LISTED)
                ? new OfEnum(readField(text.substring(0, text.length() - LISTED.length())))
                : readField(text);
    }

    private static OfField readField(String text) {
        boolean second = text.endsWith(SECOND);
        String name = second ? text.substring(0, text.length() - SECOND.length()) : text;
        return new OfField(Escapes.unescape(name), second);
    }

    static String write(MemberName name) {
        if (name instanceof Accessors accessors) {
            return accessors.setter() + "," + accessors.getter();
        }
        return name instanceof EnumGetter getter ? getter.name() : BY_RULE;
    }

    static MemberName readName(MemberKey key, String text) {
        if (text.equals(BY_RULE) && !(key instanceof Body)) {
            return new ByRule();
        }
        if (key instanceof OfEnum) {
            return new EnumGetter(text);
        }
        String[] names = text.split(",", -1);
        if (names.length != 2) {
            throw new LockFormatException("\"" + text + "\" is not SETTER,GETTER");
        }
        return new Accessors(names[0], names[1]);
    }
}
