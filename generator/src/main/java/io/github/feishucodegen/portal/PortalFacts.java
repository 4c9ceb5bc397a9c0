package io.github.feishucodegen.portal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All facts about the portal's interface that this toolkit relies on: hosts, paths, parameters, members and roots. If
 * the portal changes, this class is the place to correct.
 */
public final class PortalFacts {
    /** The host that is asked by default. */
    public static final String DEFAULT_HOST = "https://open.feishu.cn";

    /**
     * The default rate, in requests per second. Public mirrors ask 8 to 12 times a second, and the portal answers 429
     * above that.
     */
    public static final double DEFAULT_RATE = 5;

    /** The default number of requests at the same time. Public mirrors use 6 to 8. */
    public static final int DEFAULT_JOBS = 4;

    /** The members of answers. */
    static final String CODE = "code";

    static final String MESSAGE = "msg";
    static final String DATA = "data";
    static final String NODES = "items";
    static final String ID = "id";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String FULL_PATH = "fullPath";
    static final String UPDATE_TIME = "updateTime";
    static final String TITLE = "title";
    static final String CONTENT = "content";
    static final String ALIASES = "uriMap";

    /** The type of a node with a page. A node of another type only groups other nodes. */
    static final String PAGE_NODE = "DocumentType";

    private static final Set<String> HOSTS = Set.of("open.feishu.cn", "open.larksuite.com", "open.larkoffice.com");

    private static final String SERVER_ROOT = "/uAjLw4CM/ukTMukTMukTM";
    private static final String CLIENT_ROOT = "/uAjLw4CM/uYjL24iN";
    private static final String GUIDES_ROOT = "/uAjLw4CM/ukzMukzMukzM";

    /** The beginnings of addresses that say nothing to a reader. The first that matches is left out of file names. */
    private static final List<String> SHELVES =
            List.of("/server-docs/", SERVER_ROOT + "/reference/", SERVER_ROOT + "/", "/ukTMukTMukTM/", "/uAjLw4CM/");

    private PortalFacts() {}

    /** The tree of all pages, a JSON document of about 1 MB. The portal spells it so. */
    static String tree() {
        return "/api/tools/docment/directory_list";
    }

    /** The readable addresses of all pages. The portal repeats a part of the path. */
    static String mapping(Language language) {
        return "/document_portal/v1/document_portal/v1/document/uri/mapping?lang=" + language.tag();
    }

    static String nativePage(String fullPath) {
        return "/document_portal/v1/document/get_detail?fullPath=" + escaped(fullPath);
    }

    static String publishedPage(String fullPath) {
        return "/document" + escaped(fullPath) + ".md";
    }

    /** The header that asks for a language. Without it, the portal answers in the language of the host. */
    static String languageHeader() {
        return "Accept-Language";
    }

    static String userAgent(String version) {
        return "feishu-codegen/" + version + " (+https://github.com/feishucodegen/feishu-codegen)";
    }

    /**
     * The address at which people read a page. It is on the portal itself, even if the page came from another server,
     * because such a server is a copy.
     */
    public static String publicAddress(URI host, String address) {
        boolean portal = host.getHost() != null && HOSTS.contains(host.getHost().toLowerCase(Locale.ROOT));
        return (portal ? "https://" + host.getHost().toLowerCase(Locale.ROOT) : DEFAULT_HOST) + "/document" + address;
    }

    /** The area of the portal that an address belongs to; {@link Area#OTHER} if it does not say. */
    static Area area(String fullPath) {
        return isBelow(fullPath, SERVER_ROOT)
                ? Area.SERVER
                : isBelow(fullPath, CLIENT_ROOT)
                        ? Area.CLIENT
                        : isBelow(fullPath, GUIDES_ROOT) ? Area.GUIDES : Area.OTHER;
    }

    /**
     * Whether a guide explains a part of the server API. The pages about cards and callbacks are the only ones that
     * are among the guides and not in the server area.
     */
    static boolean isAboutServer(String address) {
        String words = address.toLowerCase(Locale.ROOT);
        return words.contains("card") || words.contains("callback");
    }

    /** The part of an address that tells pages apart: {@code /server-docs/im-v1/chat/get} is {@code im-v1/chat/get}. */
    public static String readablePart(String address) {
        for (String shelf : SHELVES) {
            if (address.startsWith(shelf) && address.length() > shelf.length()) {
                return address.substring(shelf.length());
            }
        }
        return address.startsWith("/") ? address.substring(1) : address;
    }

    private static boolean isBelow(String fullPath, String root) {
        return fullPath.equals(root) || fullPath.startsWith(root + "/");
    }

    /** The address with percent escapes, but with its slashes. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c == '/' || c == '-' || c == '_' || c == '.' || c == '~' || c < 0x80 && Character.isLetterOrDigit(c)) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return escaped.toString();
    }
}
