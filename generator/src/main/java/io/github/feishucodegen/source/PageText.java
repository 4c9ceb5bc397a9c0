package io.github.feishucodegen.source;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decodes the bytes of a page as UTF-8 and converts all line ends to line feeds. */
final class PageText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PageText() {}

    /**
     * Decodes a page. The text is empty only together with an error that names the line of the first invalid byte.
     */
    static Result<Optional<String>> decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Invalid bytes become replacement characters. A page may contain such a character itself, so a strict
        // decoder decides.
        return text.indexOf(REPLACEMENT) < 0 ? Result.of(Optional.of(normalise(text))) : decodeStrictly(name, bytes);
    }

    private static Result<Optional<String>> decodeStrictly(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        String text = normalise(out.flip().toString());
        if (end.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            String message = String.format(
                    Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", bytes[in.position()] & 0xFF, in.position());
            Diagnostic error = Diagnostic.of(PageFinding.PAGE_NOT_UTF8, new Location(name, line), message);
            return new Result<>(Optional.empty(), List.of(error));
        }
        return Result.of(Optional.of(text));
    }

    private static String normalise(String text) {
        String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
