package io.github.feishucodegen.standin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of the stand-in, by full path. Tests change them between two pulls. */
public final class StoredPages {
    public static final String SERVER_ROOT = "/uAjLw4CM/ukTMukTMukTM";

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?\\n)---\\n", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("(?m)^(\\w+): \"?(.*?)\"?$");
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.*)$");
    private static final String OPERATION = """
            # Add animal NUMBER

            Adds an animal.

            ## 请求

            | 基本 | |
            | --- | --- |
            | HTTP URL | `https://open.feishu.cn/open-apis/zoo/v1/RESOURCEs` |
            | HTTP Method | POST |
            | 支持的访问令牌 | tenant_access_token |
            | 权限要求 | zoo:animal |

            ### 请求体

            | 参数名 | 类型 | 必填 | 描述 |
            | ------ | ---- | ---- | ---- |
            | name | string | 是 | The name |
            | legs | int | 否 | The number of legs |

            ### 响应体

            | 参数名 | 类型 | 描述 |
            | ------ | ---- | ---- |
            | code | int | 错误码 |
            | msg | string | 错误描述 |
            | data | - | - |
            | └ RESOURCE_id | string | The id |

            ### 错误码

            | HTTP状态码 | 错误码 | 描述 | 排查建议 |
            | ---------- | ------ | ---- | -------- |
            | 400 | 1064000 | Wrong parameter | Check the name |
            """;
    private static final long FIRST_EDIT = 1_700_000_000_000L;

    private final Map<String, StoredPage> pages = new LinkedHashMap<>();

    /** The pages below a folder. What their front matter does not say follows from their paths. */
    public static StoredPages of(Path folder) throws IOException {
        StoredPages stored = new StoredPages();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.md$", "");
            stored.put(page(name, Files.readString(file).replace("\r\n", "\n"), stored.pages.size()));
        }
        return stored;
    }

    /** Small pages: {@code im-v1/message/m0} and so on. */
    public static StoredPages numbered(int count) {
        StoredPages stored = new StoredPages();
        for (int i = 0; i < count; i++) {
            String name = "im-v1/message/m" + i;
            stored.put(page(name, "# Page " + i + "\n\nText of page " + i + ".\n", i));
        }
        return stored;
    }

    /** Small pages about operations: {@code zoo-v1/animal0/create} and so on. */
    public static StoredPages operations(int count) {
        StoredPages stored = new StoredPages();
        for (int i = 0; i < count; i++) {
            stored.put(operation(i));
        }
        return stored;
    }

    /** The page about one operation of {@link #operations}. */
    public static StoredPage operation(int number) {
        String resource = "animal" + number;
        return page(
                "zoo-v1/" + resource + "/create",
                OPERATION.replace("RESOURCE", resource).replace("NUMBER", Integer.toString(number)),
                number);
    }

    private static StoredPage page(String name, String text, int index) {
        Matcher front = FRONT_MATTER.matcher(text);
        Map<String, String> members = new LinkedHashMap<>();
        String content = text;
        if (front.find()) {
            MEMBER.matcher(front.group(1)).results().forEach(m -> members.putIfAbsent(m.group(1), m.group(2)));
            content = text.substring(front.end());
        }
        Matcher title = TITLE.matcher(content);
        String time = members.getOrDefault("updateTime", "");
        return new StoredPage(
                Long.toString(7_000_000_000_000_000_000L + index),
                members.getOrDefault("fullPath", SERVER_ROOT + "/reference/" + name),
                "/server-docs/" + name,
                members.getOrDefault("title", title.find() ? title.group(1).strip() : name),
                time.matches("\\d{1,18}") ? Long.parseLong(time) : FIRST_EDIT + index,
                content);
    }

    public synchronized StoredPages put(StoredPage page) {
        pages.put(page.fullPath(), page);
        return this;
    }

    public synchronized void remove(String fullPath) {
        pages.remove(fullPath);
    }

    /** Replaces a page by what becomes of it, at its place in the tree. */
    public synchronized void change(String fullPath, UnaryOperator<StoredPage> change) {
        List<StoredPage> all = new ArrayList<>(pages.values());
        pages.clear();
        all.forEach(page -> put(page.fullPath().equals(fullPath) ? change.apply(page) : page));
    }

    public synchronized List<StoredPage> all() {
        return List.copyOf(pages.values());
    }

    /** @throws NoSuchElementException if there is no such page */
    public StoredPage get(String fullPath) {
        StoredPage page = find(fullPath);
        if (page == null) {
            throw new NoSuchElementException(fullPath);
        }
        return page;
    }

    /** @param address a full path or a readable address */
    synchronized @Nullable StoredPage find(String address) {
        StoredPage page = pages.get(address);
        return page != null
                ? page
                : pages.values().stream()
                        .filter(p -> address.equals(p.alias()))
                        .findFirst()
                        .orElse(null);
    }
}
