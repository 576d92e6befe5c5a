package dev.rowan.runtime.data;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses as {@code inet}: {@code 192.0.2.1}, {@code 2001:db8::1}. */
public final class Inets {
  private Inets() {}

  /**
   * Returns the text of an address; its host name is not kept.
   *
   * @throws IllegalArgumentException if it names the interface that it is reached through
   */
  public static String toText(InetAddress address) {
    if (address instanceof Inet6Address six && six.getScopeId() != 0) {
      throw new IllegalArgumentException("inet cannot hold the scope of " + address);
    }
    return address.getHostAddress();
  }

  /**
   * Returns the address of a text, without a look-up.
   *
   * @throws IllegalArgumentException if it is a network rather than an address
   */
  public static InetAddress fromText(String text) {
    if (text.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          text + " is a network: an InetAddress cannot hold its mask");
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not an address: " + text, e);
    }
  }
}
