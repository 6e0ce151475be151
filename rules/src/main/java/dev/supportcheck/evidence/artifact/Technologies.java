package dev.supportcheck.evidence.artifact;

/** The names of systems, devices and languages, the same in every language. */
final class Technologies {

  /** Systems and devices whose name alone says where something ran. */
  private static final WordSet SYSTEMS =
      WordSet.of(
          """
          windows macos osx linux ubuntu debian fedora centos rhel alpine archlinux manjaro
          opensuse suse gentoo nixos freebsd openbsd solaris android ios ipados iphone ipad
          raspberry raspbian raspi chromeos wsl wsl2 macbook aarch64 arm64 armv7 x86 x64 amd64
          proxmox unraid synology openwrt harmonyos win10 win11 windows10 windows11 mswindows
          win7 ubuntu22 jetson esp32
          """);

  /** Languages and runtimes whose name alone says what something was written in. */
  private static final WordSet LANGUAGES =
      WordSet.of(
          """
          python python3 java javascript typescript php kotlin golang nodejs dotnet perl scala
          jdk jre openjdk cpython laravel django symfony ruby powershell
          """);

  /** Names that are words too, or name what may be the thing at fault: a version must follow. */
  private static final WordSet VERSIONED =
      WordSet.of(
          """
          go rust swift node dart flutter chrome firefox safari edge opera chromium brave
          docker kubernetes postgres postgresql mysql mariadb redis mongodb nginx apache
          tomcat spring react angular vue npm yarn maven gradle xcode gcc clang cmake
          terraform helm git elixir haskell julia mac os oracle wordpress woocommerce odoo
          magento drupal jenkins homeassistant sdk net framework kernel cuda electron bun deno
          unity internet explorer ie galaxy pixel
          """);

  private Technologies() {}

  static boolean isSystem(String text, int from, int end) {
    return SYSTEMS.contains(text, from, end) || isMarked(text, from, end, "OS/2");
  }

  static boolean isLanguage(String text, int from, int end) {
    return LANGUAGES.contains(text, from, end)
        || isMarked(text, from, end, "C#")
        || isMarked(text, from, end, "C++");
  }

  static boolean takesVersion(String text, int from, int end) {
    return VERSIONED.contains(text, from, end)
        || SYSTEMS.contains(text, from, end)
        || isLanguage(text, from, end);
  }

  private static boolean isMarked(String text, int from, int end, String name) {
    return end - from == name.length() && text.startsWith(name, from);
  }
}
