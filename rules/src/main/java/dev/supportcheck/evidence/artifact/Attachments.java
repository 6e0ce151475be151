package dev.supportcheck.evidence.artifact;

import java.util.Locale;

/** Tells by an address what kind of file it leads to. */
final class Attachments {

  private static final WordSet PICTURES =
      WordSet.of("png jpg jpeg gif webp svg bmp heic mp4 mov webm avi");
  private static final WordSet FILES =
      WordSet.of(
          """
          log txt zip gz tgz tar 7z rar har json csv xml pcap dmp trace out pdf xlsx docx evtx
          hprof
          """);
  private static final WordSet PASTE_HOSTS =
      WordSet.of(
          """
          gist.github.com pastebin.com hastebin.com dpaste.org dpaste.com paste.ee
          ghostbin.com justpaste.it termbin.com pastebin.pl controlc.com ideone.com 0x0.st
          mclo.gs paste.debian.net paste.ubuntu.com snippets.cacher.io
          """);

  private Attachments() {}

  static boolean isPicture(String address) {
    return PICTURES.contains(extension(address));
  }

  static boolean isAttachment(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    String host = host(lower);
    boolean pasted =
        PASTE_HOSTS.contains(host) || host.startsWith("pastebin.") || host.startsWith("paste.");
    boolean uploaded =
        lower.contains("/user-attachments/")
            || lower.contains("/uploads/")
            || (lower.contains("/files/") && FILES.contains(extension(address)));
    boolean relative = host.isEmpty() && FILES.contains(extension(address));
    return pasted || uploaded || relative;
  }

  private static String host(String address) {
    int at = address.indexOf("://");
    if (at < 0) {
      return "";
    }
    int end = at + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(at + 3, end);
  }

  private static String extension(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    int dot = address.lastIndexOf('.', end - 1);
    boolean name = dot > 0 && dot > address.lastIndexOf('/', end - 1) && end - dot < 7;
    return name ? address.substring(dot + 1, end).toLowerCase(Locale.ROOT) : "";
  }
}
