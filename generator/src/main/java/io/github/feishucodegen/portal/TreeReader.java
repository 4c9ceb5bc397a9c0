package io.github.feishucodegen.portal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.feishucodegen.portal.PortalException.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the portal's tree of pages. It uses no recursion, so the depth of the tree does not matter. A page that the
 * tree lists several times, even below itself, is read once.
 */
final class TreeReader {
    /** The maximum number of nodes. The portal has fewer than 10,000. */
    private static final int MOST_NODES = 200_000;

    private static final int ROOT = -1;

    private final List<Node> nodes = new ArrayList<>();
    private boolean complete;

    private TreeReader() {}

    /** The pages of a tree, without their readable addresses. */
    static List<CatalogPage> read(Answer answer) throws PortalException {
        TreeReader tree = new TreeReader();
        Json.readData(answer, (member, at) -> {
            if (member.equals(PortalFacts.NODES) && at.currentToken() == JsonToken.START_ARRAY) {
                tree.readNodes(at);
            } else {
                at.skipChildren();
            }
        });
        if (!tree.complete) {
            throw new PortalException(Fault.FORM, "the answer has no list '" + PortalFacts.NODES + "'");
        }
        return tree.pages();
    }

    private void readNodes(JsonParser at) throws IOException, PortalException {
        int current = ROOT;
        for (JsonToken token = at.nextToken(); token != null; token = at.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    nodes.add(new Node(current));
                    current = nodes.size() - 1;
                    if (nodes.size() > MOST_NODES) {
                        throw new PortalException(Fault.TOO_LARGE, "the tree has more than " + MOST_NODES + " nodes");
                    }
                }
                case END_OBJECT -> current = nodes.get(current).parent;
                case END_ARRAY -> {
                    if (current == ROOT) {
                        complete = true;
                        return;
                    }
                }
                case START_ARRAY -> at.skipChildren();
                case FIELD_NAME -> readMember(at, nodes.get(current));
                default -> {
                    // A value in place of a node says nothing.
                }
            }
        }
    }

    /** Reads a value into the node. An array of nodes is entered, and its nodes follow. */
    private static void readMember(JsonParser at, Node node) throws IOException {
        String member = at.currentName();
        JsonToken value = at.nextToken();
        if (member.equals(PortalFacts.NODES) && value == JsonToken.START_ARRAY) {
            node.hasNodes = true;
        } else if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            node.set(member, at.getText());
        } else if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
            at.skipChildren();
        }
    }

    private List<CatalogPage> pages() {
        Map<String, CatalogPage> pages = new LinkedHashMap<>();
        for (Node node : nodes) {
            Area own = PortalFacts.area(node.fullPath);
            // Parents come first, so their areas are known.
            node.area = own == Area.OTHER && node.parent != ROOT ? nodes.get(node.parent).area : own;
            if (node.isPage()) {
                pages.putIfAbsent(
                        node.fullPath,
                        new CatalogPage(node.fullPath, null, node.id, node.name, node.updateTime, node.area));
            }
        }
        return List.copyOf(pages.values());
    }

    /** A node of the tree, of which more is known with each member. */
    private static final class Node {
        private final int parent;
        private Area area = Area.OTHER;
        private boolean hasNodes;
        private String id = "";
        private String name = "";
        private String type = "";
        private String fullPath = "";
        private @Nullable String updateTime;

        private Node(int parent) {
            this.parent = parent;
        }

        private void set(String member, String value) {
            switch (member) {
                case PortalFacts.ID -> id = value;
                case PortalFacts.NAME -> name = value;
                case PortalFacts.TYPE -> type = value;
                case PortalFacts.FULL_PATH -> fullPath = value;
                case PortalFacts.UPDATE_TIME -> updateTime = value.isBlank() || value.equals("0") ? null : value;
                default -> {
                    // The other members are for the portal's own pages.
                }
            }
        }

        private boolean isPage() {
            return fullPath.length() > 1
                    && fullPath.startsWith("/")
                    && (type.equals(PortalFacts.PAGE_NODE) || type.isEmpty() && !hasNodes);
        }
    }
}
