package io.github.feishucodegen.javacode;

import io.github.feishucodegen.naming.JavaNames;

/** Metadata for GraalVM's native images: the resources that a client reads. A client uses no reflection of its own. */
final class NativeImage {
    private NativeImage() {}

    /** The path, below which each library of an image has a folder of its own. */
    static String path(JavaNames names) {
        return "META-INF/native-image/" + names.client().packageName() + "/reachability-metadata.json";
    }

    static String of(JavaNames names) {
        String folder = names.client().packageName().replace('.', '/');
        return "{\n  \"resources\": [\n    { \"glob\": \"" + folder + "/service/*/error-texts/*.txt\" }\n  ]\n}\n";
    }
}
