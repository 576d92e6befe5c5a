package dev.rowan.example.shop;

import dev.rowan.example.shop.model.CartEntity;
import dev.rowan.example.shop.model.CartItemEntity;
import dev.rowan.example.shop.model.CategoryEntity;
import dev.rowan.example.shop.model.CustomerEntity;
import dev.rowan.example.shop.model.OrderEntity;
import dev.rowan.example.shop.model.OrderLineEntity;
import dev.rowan.example.shop.model.PaymentEntity;
import dev.rowan.example.shop.model.ProductEntity;
import dev.rowan.example.shop.model.ProductTagEntity;
import dev.rowan.example.shop.model.ReviewEntity;
import dev.rowan.example.shop.model.ShipmentEntity;
import dev.rowan.example.shop.model.ShipmentLineEntity;
import dev.rowan.example.shop.model.StockEntity;
import dev.rowan.example.shop.model.TagEntity;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** The generated entities, for Hibernate. */
final class Entities {
  private Entities() {}

  /** Opens Hibernate on the migrated database; it refuses if an entity does not fit its table. */
  static SessionFactory open(DataSource dataSource) {
    return new HibernatePersistenceConfiguration("shop")
        .managedClasses(
            CartEntity.class,
            CartItemEntity.class,
            CategoryEntity.class,
            CustomerEntity.class,
            OrderEntity.class,
            OrderLineEntity.class,
            PaymentEntity.class,
            ProductEntity.class,
            ProductTagEntity.class,
            ReviewEntity.class,
            ShipmentEntity.class,
            ShipmentLineEntity.class,
            StockEntity.class,
            TagEntity.class)
        .property("jakarta.persistence.nonJtaDataSource", dataSource)
        .schemaToolingAction(Action.VALIDATE)
        .createEntityManagerFactory();
  }
}
