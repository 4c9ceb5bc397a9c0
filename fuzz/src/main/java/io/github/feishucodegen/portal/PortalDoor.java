package io.github.feishucodegen.portal;

import io.github.feishucodegen.fuzz.Door;
import io.github.feishucodegen.pull.ManifestDoor;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reading of the portal's answers: the tree, the readable addresses, and pages of both forms. The first byte says whether
 * the rest is compressed. Every page of a tree is written inside of its folder.
 */
public final class PortalDoor implements Door {
    private static final int LIMIT = 1024 * 1024;
    private static final CatalogPage PAGE = new CatalogPage("/page", null, "", "page", null, Area.SERVER);

    private interface Reader {
        void read(Answer answer) throws PortalException;
    }

    @Override
    public void enter(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        boolean isCompressed = bytes[0] == 'z';
        byte[] body = Arrays.copyOfRange(bytes, isCompressed ? 1 : 0, bytes.length);
        HttpHeaders headers = HttpHeaders.of(
                isCompressed ? Map.of("content-encoding", List.of("gzip")) : Map.of(), (name, value) -> true);
        try {
            body = new Answer(200, headers, body).content(LIMIT);
        } catch (IOException e) {
            return;
        }
        Door.law(body.length <= LIMIT || !isCompressed, "an answer is larger than the limit");
        Answer answer = new Answer(200, headers, body);
        read(answer, tree -> ManifestDoor.stayInside(TreeReader.read(tree)));
        read(answer, HttpPortal::aliases);
        read(answer, DetailReader::read);
        read(answer, page -> HttpPortal.published(page, PAGE));
    }

    private static void read(Answer answer, Reader reader) {
        try {
            reader.read(answer);
        } catch (PortalException e) {
            Door.law(e.getMessage() != null && !e.getMessage().isEmpty(), "a refusal says nothing");
        }
    }
}
