package io.github.feishucodegen.client.testing;

/** An example from a page. */
final class DocumentedExample {
    /** The kind of example and the operation id, such as {@code request hire.v1.interviewer.patch}. */
    final String subject;
    /** Page and line. */
    final String place;
    /** Whether the example agrees with the field table of its page. */
    final boolean agrees;

    final String json;

    private DocumentedExample(String subject, String place, boolean agrees, String json) {
        this.subject = subject;
        this.place = place;
        this.agrees = agrees;
        this.json = json;
    }

    static DocumentedExample of(String head, String json) {
        String[] parts = head.split(" \\| ", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not the head of an example: " + head);
        }
        return new DocumentedExample(parts[0], parts[1], parts.length == 2, json);
    }
}
