package io.github.feishucodegen.client.testing;

/** An example on a page. */
final class DocumentedExample {
    /** Such as {@code request hire.v1.interviewer.patch}. */
    final String subject;
    /** Page and line. */
    final String place;
    /** Whether it is as its own table says. */
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
