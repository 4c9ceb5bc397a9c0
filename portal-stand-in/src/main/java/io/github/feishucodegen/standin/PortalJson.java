package io.github.feishucodegen.standin;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON of the portal's answers. */
final class PortalJson {
    private static final int DEEPEST = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private PortalJson() {}

    /** The tree: the folders of the readable addresses below the root of the server API. */
    static String tree(List<StoredPage> pages, boolean withTimes) {
        ObjectNode envelope = success();
        ArrayNode roots = envelope.withObject("/data").putArray("items");
        ObjectNode server = directory(roots, "1", "服务端 API", StoredPages.SERVER_ROOT);
        Map<String, ArrayNode> directories = new HashMap<>();
        directories.put("", (ArrayNode) server.get("items"));
        for (StoredPage page : pages) {
            ObjectNode node = JSON.createObjectNode();
            node.put("id", page.id())
                    .put("name", page.title())
                    .put("type", "DocumentType")
                    .put("fullPath", page.fullPath());
            if (withTimes) {
                node.put("updateTime", page.updateTime());
            }
            String address = page.alias() == null ? page.fullPath() : page.alias();
            items(directories, folder(address)).add(node);
        }
        return envelope.toString();
    }

    /** The folder of an address. One that is very deep is put at the top, because JSON is bounded. */
    private static String folder(String address) {
        return address.chars().filter(c -> c == '/').count() > DEEPEST
                ? ""
                : address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }

    private static ArrayNode items(Map<String, ArrayNode> directories, String path) {
        ArrayNode known = directories.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        ArrayNode parent = items(directories, path.substring(0, Math.max(0, slash)));
        ObjectNode node = directory(
                parent, "d" + directories.size(), path.substring(slash + 1), StoredPages.SERVER_ROOT + "/dir" + path);
        directories.put(path, (ArrayNode) node.get("items"));
        return (ArrayNode) node.get("items");
    }

    private static ObjectNode directory(ArrayNode parent, String id, String name, String fullPath) {
        ObjectNode node = parent.addObject();
        node.put("id", id).put("name", name).put("type", "DirectoryType").put("fullPath", fullPath);
        node.putArray("items");
        return node;
    }

    static String mapping(List<StoredPage> pages) {
        ObjectNode envelope = success();
        ObjectNode map = envelope.withObject("/data").putObject("uriMap");
        pages.stream().filter(page -> page.alias() != null).forEach(page -> map.put(page.fullPath(), page.alias()));
        return envelope.toString();
    }

    static String detail(StoredPage page) {
        ObjectNode envelope = success();
        envelope.withObject("/data")
                .put("id", page.id())
                .put("directoryId", "1")
                .put("fullPath", page.fullPath())
                .put("type", "DocumentType")
                .put("title", page.title())
                .put("name", page.title())
                .put("updateTime", page.updateTime())
                .put("content", page.content());
        return envelope.toString();
    }

    static String refusal(int code, String message) {
        return JSON.createObjectNode().put("code", code).put("msg", message).toString();
    }

    private static ObjectNode success() {
        return JSON.createObjectNode().put("code", 0).put("msg", "success");
    }
}
