package io.github.feishucodegen.lock;

import io.github.feishucodegen.lock.ClassKey.OfEvent;
import io.github.feishucodegen.lock.ClassKey.OfField;
import io.github.feishucodegen.lock.ClassKey.OfOperation;
import io.github.feishucodegen.lock.ClassKey.OfType;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationKey;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the keys of classes: {@code GET /open-apis/hire/v1/jobs}, {@code type job}, {@code event im.message.receive_v1},
 * {@code GetJobReq.state}.
 */
final class ClassKeyText {
    private static final String TYPE = "type ";
    private static final String EVENT = "event ";
    private static final Set<String> METHODS =
            Arrays.stream(HttpMethod.values()).map(HttpMethod::name).collect(Collectors.toSet());

    private ClassKeyText() {}

    static ClassKey read(String text) {
        if (METHODS.contains(text.split(" ", 2)[0])) {
            return new OfOperation(operation(text));
        }
        if (text.startsWith(EVENT)) {
            return new OfEvent(text.substring(EVENT.length()));
        }
        return text.startsWith(TYPE) ? new OfType(text.substring(TYPE.length())) : field(text);
    }

    static OperationKey operation(String text) {
        int space = text.indexOf(' ');
        if (space < 0 || !METHODS.contains(text.substring(0, space))) {
            throw new LockFormatException("the key is not METHOD PATH");
        }
        return new OperationKey(HttpMethod.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    static OfField field(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new LockFormatException("the key is not CLASS.FIELD");
        }
        return new OfField(text.substring(0, dot), text.substring(dot + 1));
    }
}
